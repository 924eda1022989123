/**
 * Decodes an extract, binds it by column name, validates and pseudonymises it: a delivery, a quarantine and a ledger.
 */
@NullMarked
package org.iccoutcomes.ingest;

import org.jspecify.annotations.NullMarked;
