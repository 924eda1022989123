package org.iccoutcomes.contract.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery covers and in what order deliveries replace one another: by extract date, then month number, never by
 * file time; then by the delivery's id, so that the order is total.
 *
 * @param submitter who submitted it
 * @param years financial years it holds records of
 * @param covers days for which it is complete, or null for reference files
 * @param extractDate when the extract was made, or null where not known
 * @param month month of the financial year it runs to, 1 to 13, or 0 where not known
 * @param rowsByYear accepted rows filed under each financial year
 */
public record Scope(
        String submitter,
        SortedSet<FinancialYear> years,
        @Nullable DateRange covers,
        @Nullable LocalDate extractDate,
        int month,
        SortedMap<FinancialYear, Long> rowsByYear) {
    public Scope {
        rowsByYear = new TreeMap<>(rowsByYear);
    }

    /** Older first. */
    public static final Comparator<Scope> BY_AGE = Comparator.comparing(
                    Scope::extractDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Scope::month);
}
