/** Answers beside the findings: how a change fares under other choices, how a measure ran, where areas lie. */
@NullMarked
package org.iccoutcomes.contract.view;

import org.jspecify.annotations.NullMarked;
