/** Columns and types of the datasets, and small tables of values. */
@NullMarked
package org.iccoutcomes.contract.table;

import org.jspecify.annotations.NullMarked;
