/**
 * What a release's tables hold: findings, benchmarks, ledgers and definitions as rows, and findings from rows again.
 */
@NullMarked
package org.iccoutcomes.release;

import org.jspecify.annotations.NullMarked;
