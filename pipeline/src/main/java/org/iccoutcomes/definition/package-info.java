/**
 * What is asked of a programme, as plain data: no input or output, no Spark, nothing of ours imported from elsewhere.
 */
@NullMarked
package org.iccoutcomes.definition;

import org.jspecify.annotations.NullMarked;
