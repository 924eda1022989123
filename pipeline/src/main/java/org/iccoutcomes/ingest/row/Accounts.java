package org.iccoutcomes.ingest.row;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * The account of a file's rows.
 *
 * @param ledger lines of the file, each once
 * @param findings rows by the rule that decided, and notes on accepted rows, by name
 * @param rowsByYear accepted rows as stored, by the year they are filed under
 * @param digest order-free digest of the accepted rows
 * @param days first to last day of the period date of accepted rows, where there are any
 */
public record Accounts(
        FileLedger ledger,
        SortedMap<String, Long> findings,
        SortedMap<FinancialYear, Long> rowsByYear,
        String digest,
        Optional<DateRange> days) {
    /** Rows set aside because their line was damaged, whatever their columns mean. */
    public long damaged() {
        return findings.entrySet().stream()
                .filter(finding -> Damage.isRule(finding.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The rule that caught most rows, for messages; the first by name of those that did. */
    public Optional<String> commonest() {
        return findings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
