/** The standardised tables that feeds yield and measures read. */
@NullMarked
package org.iccoutcomes.definition.dataset;

import org.jspecify.annotations.NullMarked;
