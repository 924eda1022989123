package org.iccoutcomes.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.ingest.file.DeliveryName;
import org.iccoutcomes.ingest.row.Accounts;

/** What a delivery covers and replaces: what its name says, else what its rows show. */
final class Scopes {
    private static final int MONTHS = 12;

    private Scopes() {}

    static Scope of(Feed feed, DeliveryName name, Accounts accounts) {
        SortedSet<FinancialYear> years = new TreeSet<>(accounts.rowsByYear().keySet());
        if (feed.dataset().kind() == Dataset.Kind.RECORDS && name.year() != null) {
            years.add(name.year());
        }
        return new Scope(
                name.submitter() == null ? feed.delivering().submitter() : name.submitter(),
                years,
                covers(feed, name, accounts.days()).orElse(null),
                name.date(),
                name.month(),
                accounts.rowsByYear());
    }

    /**
     * An extract named by financial year and month runs from 1 April to the end of that month. Of others the whole
     * months from the first day to the last are covered; of lists of people, the days from the first list to the last.
     */
    private static Optional<DateRange> covers(Feed feed, DeliveryName name, Optional<DateRange> days) {
        FinancialYear year = name.year();
        if (feed.dataset().kind() == Dataset.Kind.RECORDS && year != null && name.month() > 0) {
            LocalDate start = year.range().from();
            return Optional.of(DateRange.ofMonths(
                    YearMonth.from(start), YearMonth.from(start).plusMonths(Math.min(name.month(), MONTHS) - 1L)));
        }
        if (feed.dataset().kind() == Dataset.Kind.REFERENCE) {
            return days;
        }
        return days.map(range -> DateRange.ofMonths(YearMonth.from(range.from()), YearMonth.from(range.to())));
    }
}
