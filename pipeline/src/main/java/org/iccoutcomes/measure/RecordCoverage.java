package org.iccoutcomes.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * The days on which records are complete, so that a period without any is zero: those that some live delivery of every
 * submitter covers. A submitter matters for a year when it submitted for that year or one next to it.
 */
public final class RecordCoverage {
    private RecordCoverage() {}

    /**
     * Coverage of measures in one financial year.
     *
     * @param measures of one dataset
     * @param sources live deliveries of each dataset that feeds it, all of which must be complete: one list for most
     *     datasets, three for derived journeys; years beyond the next to {@code year} are not looked at
     * @param year the part's financial year
     */
    public static List<Coverage> of(
            List<Measure> measures, List<? extends Collection<LiveDelivery>> sources, FinancialYear year) {
        LocalDate first = year.range().from();
        BitSet covered = new BitSet();
        covered.set(0, sources.isEmpty() ? 0 : year.range().days());
        sources.forEach(source -> covered.and(daysOf(source, year)));
        List<Coverage> coverage = new ArrayList<>();
        for (Measure measure : measures) {
            int day = covered.nextSetBit(0);
            while (day >= 0) {
                int end = covered.nextClearBit(day);
                coverage.add(new Coverage(measure.id(), null, new Period(first.plusDays(day), end - day)));
                day = covered.nextSetBit(end);
            }
        }
        return coverage;
    }

    /** Days of the year that every submitter covers, counted from 0. */
    private static BitSet daysOf(Collection<LiveDelivery> source, FinancialYear year) {
        SortedMap<String, BitSet> bySubmitter = new TreeMap<>();
        for (LiveDelivery live : source) {
            if (live.years().stream().anyMatch(y -> Math.abs(y.startYear() - year.startYear()) <= 1)) {
                Scope scope = live.delivery().scope();
                BitSet days = bySubmitter.computeIfAbsent(scope.submitter(), k -> new BitSet());
                if (scope.covers() != null && live.years().contains(year)) {
                    set(days, scope.covers(), year.range());
                }
            }
        }
        BitSet all = new BitSet();
        all.set(0, bySubmitter.isEmpty() ? 0 : year.range().days());
        bySubmitter.values().forEach(all::and);
        return all;
    }

    private static void set(BitSet days, DateRange covers, DateRange year) {
        if (covers.overlaps(year)) {
            LocalDate from = covers.from().isBefore(year.from()) ? year.from() : covers.from();
            LocalDate to = covers.to().isAfter(year.to()) ? year.to() : covers.to();
            int start = new DateRange(year.from(), from).days() - 1;
            days.set(start, start + new DateRange(from, to).days());
        }
    }
}
