package org.iccoutcomes.contract.ledger;

import org.iccoutcomes.definition.dataset.Dataset;

/**
 * The account of one dataset's rows over all live and superseded deliveries.
 *
 * @param dataset which
 * @param accepted rows of all its deliveries
 * @param used rows that reach the standardised table (episodes, where the table holds spells)
 * @param superseded rows of deliveries, or of their financial years, that a newer delivery replaced
 * @param duplicate rows that another live row stands for
 * @param filtered rows that no standardised table takes, such as appointments still to come
 */
public record DatasetLedger(Dataset dataset, long accepted, long used, long superseded, long duplicate, long filtered) {
    /** Whether every accepted row is accounted for. */
    public boolean balances() {
        return accepted == used + superseded + duplicate + filtered;
    }
}
