/** Answers: changes, effects, ranks and verdicts. */
@NullMarked
package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.NullMarked;
