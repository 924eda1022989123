/**
 * Intervals, standardisation, ratios, control charts, funnels and the designs a change is judged by: pure functions.
 */
@NullMarked
package org.iccoutcomes.statistics;

import org.jspecify.annotations.NullMarked;
