package org.iccoutcomes.contract.ledger;

import java.util.SortedSet;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * A delivery of which at least one financial year has not been replaced.
 *
 * @param delivery the delivery
 * @param years the years of it that are used
 */
public record LiveDelivery(Delivery delivery, SortedSet<FinancialYear> years) {}
