package org.iccoutcomes.contract.ledger;

/**
 * The account of one file's rows.
 *
 * @param read rows in the file
 * @param accepted kept
 * @param filtered outside what the feed is about, by rule
 * @param duplicate identical to another row of the same file
 * @param quarantined set aside with a reason
 */
public record FileLedger(long read, long accepted, long filtered, long duplicate, long quarantined) {
    /** Whether every row read is accounted for. */
    public boolean balances() {
        return read == accepted + filtered + duplicate + quarantined;
    }
}
