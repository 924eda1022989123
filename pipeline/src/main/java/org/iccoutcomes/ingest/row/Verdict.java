package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * What is said of a row, whatever other rows there are.
 *
 * @param year the financial year it is filed under, if any
 * @param rules every rule it breaks, the one that decides first
 * @param isFiltered whether that one says the row is outside what the feed is about
 * @param notes what is counted of it if it is kept
 */
record Verdict(Optional<FinancialYear> year, List<String> rules, boolean isFiltered, List<String> notes) {
    Verdict {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }
}
