/** Least squares and Poisson regression with the covariances evaluation needs: by cluster and by distance in time. */
@NullMarked
package org.iccoutcomes.statistics.regression;

import org.jspecify.annotations.NullMarked;
