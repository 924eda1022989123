package org.iccoutcomes.compare.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.definition.time.DateRange;

/**
 * When a measure is known, so that an absent cell is zero and not missing. Where coverage is by member, every listed
 * member that the data know at some time must be covered; a population of all members needs one.
 */
final class Knowledge {
    private final DayRuns everybody;
    private final Map<Member, DayRuns> byMember = new TreeMap<>();

    Knowledge(List<Coverage> coverage) {
        Map<Member, List<DateRange>> ranges = new TreeMap<>();
        List<DateRange> general = new ArrayList<>();
        for (Coverage known : coverage) {
            Member member = known.member();
            (member == null ? general : ranges.computeIfAbsent(member, k -> new ArrayList<>()))
                    .add(known.period().range());
        }
        everybody = DayRuns.of(general);
        ranges.forEach((member, days) -> {
            days.addAll(general);
            byMember.put(member, DayRuns.of(days));
        });
    }

    /** Whether all of a range is known for a population. */
    boolean isKnown(Roster roster, DateRange range) {
        if (everybody.covers(range)) {
            return true;
        }
        boolean any = false;
        for (Map.Entry<Member, DayRuns> entry : byMember.entrySet()) {
            Member member = entry.getKey();
            List<DateRange> days = roster.mayHold(member) ? roster.days(member.code(), range) : List.of();
            boolean covered = !days.isEmpty() && days.stream().allMatch(entry.getValue()::covers);
            if (!days.isEmpty() && !covered && !roster.isOpen()) {
                return false;
            }
            any |= covered;
        }
        return any;
    }

    /** Whether all of a range is known for one member. */
    boolean isKnown(Member member, DateRange range) {
        return byMember.getOrDefault(member, everybody).covers(range);
    }

    /** From the first to the last day known of anybody. */
    Optional<DateRange> span() {
        List<DateRange> all = new ArrayList<>(everybody.runs());
        byMember.values().forEach(runs -> all.addAll(runs.runs()));
        return all.stream()
                .reduce((a, b) -> new DateRange(
                        a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to()));
    }
}
