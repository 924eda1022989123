package org.iccoutcomes.compare.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.definition.time.DateRange;

/**
 * Person-years of a population: people on each list × days it is in force, in years of 365.25 days (METHODS, section
 * 0). Lists may straddle changes of members; their days are cut there.
 */
final class PersonTime {
    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");

    /** Places kept of a person-year: far finer than a person-day. */
    private static final int SCALE = 6;

    /** RULE: a practice that closed still has a few late rows; more than this share, and a list is missing. */
    private static final BigDecimal MOST_UNLISTED = new BigDecimal("0.01");

    private final Map<Member, List<Listed>> lists = new TreeMap<>();

    private record Listed(DateRange inForce, BigDecimal people) {}

    /** Of one population over some days, by all measures alike. */
    private record Time(BigDecimal personDays, boolean isCovered) {}

    private record Key(String roster, List<DateRange> days) {}

    private final Map<Key, Time> times = new HashMap<>();
    /** By the series itself and not by what it holds: comparing whole series would take longer than finding out. */
    private final IdentityHashMap<MemberSeries, MemberSeries> unlisted = new IdentityHashMap<>();

    PersonTime(Map<Member, Map<Period, List<PopulationCell>>> cells, StratumFilter filter) {
        cells.forEach((member, periods) -> {
            List<Listed> listed = new ArrayList<>();
            periods.forEach((period, strata) -> {
                if (strata.stream().anyMatch(cell -> filter.isFineEnough(cell.stratum()))) {
                    BigDecimal people = filter.chosen(strata, PopulationCell::stratum).stream()
                            .map(PopulationCell::people)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    listed.add(new Listed(period.range(), people));
                }
            });
            lists.put(member, listed);
        });
    }

    /**
     * Person-years over some days.
     *
     * @param roster whose
     * @param days when
     * @param counted what the members counted
     * @return empty when on some day no list is in force, when more than 1 % of what the members counted is of members
     *     without a list in that period, or when nobody is on a list
     */
    Optional<BigDecimal> personYears(Roster roster, List<DateRange> days, MemberSeries counted) {
        Time time = times.computeIfAbsent(new Key(roster.key(), days), key -> time(roster, days));
        boolean isKnown = time.personDays().signum() > 0
                && time.isCovered()
                && (roster.isOpen() || everyoneIsListed(roster, days, counted));
        return isKnown ? Optional.of(years(time.personDays())) : Optional.empty();
    }

    /** Person-days as person-years. */
    static BigDecimal years(BigDecimal personDays) {
        return personDays.divide(DAYS_A_YEAR, SCALE, RoundingMode.HALF_UP);
    }

    /** The days out of some on which a list is in force and its member belongs to the population. */
    static List<DateRange> daysOf(Member member, DateRange inForce, Roster roster, List<DateRange> days) {
        List<DateRange> belonging = new ArrayList<>();
        for (DateRange asked : days) {
            DayRuns.overlap(asked, inForce).ifPresent(both -> belonging.addAll(roster.days(member.code(), both)));
        }
        return belonging;
    }

    private Time time(Roster roster, List<DateRange> days) {
        BigDecimal personDays = BigDecimal.ZERO;
        List<DateRange> listed = new ArrayList<>();
        for (Map.Entry<Member, List<Listed>> entry : lists.entrySet()) {
            if (!roster.mayHold(entry.getKey())) {
                continue;
            }
            for (Listed list : entry.getValue()) {
                for (DateRange member : daysOf(entry.getKey(), list.inForce(), roster, days)) {
                    personDays = personDays.add(list.people().multiply(BigDecimal.valueOf(member.days())));
                    listed.add(member);
                }
            }
        }
        DayRuns covered = DayRuns.of(listed);
        return new Time(personDays, days.stream().allMatch(covered::covers));
    }

    /** Whether members without a list of their own, such as a closed practice's stragglers, hardly count. */
    private boolean everyoneIsListed(Roster roster, List<DateRange> days, MemberSeries counted) {
        MemberSeries stragglers = unlisted.computeIfAbsent(
                counted, all -> all.where((member, period) -> !isListed(member, period.range())));
        BigDecimal without = sum(stragglers, roster, days);
        return without.signum() == 0
                || without.compareTo(sum(counted, roster, days).multiply(MOST_UNLISTED)) <= 0;
    }

    private static BigDecimal sum(MemberSeries counted, Roster roster, List<DateRange> days) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Member, List<MemberSeries.Entry>> member :
                counted.byMember().entrySet()) {
            if (!roster.mayHold(member.getKey())) {
                continue;
            }
            for (MemberSeries.Entry entry : member.getValue()) {
                if (overlapsAny(entry.period(), days)
                        && roster.holds(member.getKey().code(), entry.period().start())) {
                    sum = sum.add(entry.amount().numerator());
                }
            }
        }
        return sum;
    }

    private boolean isListed(Member member, DateRange range) {
        return lists.getOrDefault(member, List.of()).stream()
                .anyMatch(list -> list.inForce().overlaps(range));
    }

    private static boolean overlapsAny(Period period, List<DateRange> days) {
        for (DateRange range : days) {
            if (!period.start().isAfter(range.to()) && !period.end().isBefore(range.from())) {
                return true;
            }
        }
        return false;
    }
}
