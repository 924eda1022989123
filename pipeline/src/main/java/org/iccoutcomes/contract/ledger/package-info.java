/** Deliveries and the accounts of their rows. */
@NullMarked
package org.iccoutcomes.contract.ledger;

import org.jspecify.annotations.NullMarked;
