/** The methods that are judged, each as an evaluator would use it on the counts drawn. */
@NullMarked
package org.iccoutcomes.jobs.evidence.method;

import org.jspecify.annotations.NullMarked;
