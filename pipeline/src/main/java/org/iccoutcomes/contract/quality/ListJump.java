package org.iccoutcomes.contract.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A list of people that is very different from the one before it: a merger, a list that was cleaned, or a mistake. Each
 * moves the rates of the member's area.
 *
 * @param basis what the member is
 * @param member its code
 * @param earlier first day of the list before
 * @param day first day of the list
 * @param before people on the list before; null when hidden
 * @param people on the list; null when hidden
 */
public record ListJump(
        String basis,
        String member,
        LocalDate earlier,
        LocalDate day,
        @Nullable BigDecimal before,
        @Nullable BigDecimal people) {
    /** Per cent of the list before, either way. */
    public static final BigDecimal ALLOWED = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The jumps of members that areas name, the newest first; then by member.
     *
     * @param areas whose members matter; those of an area that takes in everybody do not
     * @param population lists
     */
    public static List<ListJump> of(AreaTree areas, Collection<PopulationCell> population) {
        SortedMap<Member, SortedMap<LocalDate, BigDecimal>> lists = new TreeMap<>();
        SortedSet<Member> named = named(areas);
        for (PopulationCell cell : population) {
            if (named.contains(cell.member())) {
                lists.computeIfAbsent(cell.member(), member -> new TreeMap<>())
                        .merge(cell.period().start(), cell.people(), BigDecimal::add);
            }
        }
        List<ListJump> jumps = new ArrayList<>();
        lists.forEach((member, byDay) -> add(jumps, member, byDay));
        jumps.sort(Comparator.comparing(ListJump::day)
                .reversed()
                .thenComparing(ListJump::basis)
                .thenComparing(ListJump::member));
        return List.copyOf(jumps);
    }

    private static SortedSet<Member> named(AreaTree areas) {
        SortedSet<Member> named = new TreeSet<>();
        for (Membership membership : areas.memberships()) {
            areas.find(membership.area())
                    .map(Area::basis)
                    .map(Basis::name)
                    .ifPresent(basis -> named.add(new Member(basis, membership.member())));
        }
        return named;
    }

    private static void add(List<ListJump> jumps, Member member, SortedMap<LocalDate, BigDecimal> byDay) {
        Map.@Nullable Entry<LocalDate, BigDecimal> last = null;
        for (Map.Entry<LocalDate, BigDecimal> list : byDay.entrySet()) {
            if (last != null && isJump(last.getValue(), list.getValue())) {
                jumps.add(new ListJump(
                        member.basis(), member.code(), last.getKey(), list.getKey(), last.getValue(), list.getValue()));
            }
            last = list;
        }
    }

    private static boolean isJump(BigDecimal before, BigDecimal people) {
        return people.subtract(before).abs().multiply(HUNDRED).compareTo(before.multiply(ALLOWED)) > 0;
    }

    /** The same with numbers of people as they may be shown. */
    public ListJump shown(UnaryOperator<@Nullable BigDecimal> shown) {
        return new ListJump(basis, member, earlier, day, shown.apply(before), shown.apply(people));
    }

    /** The change in per cent of the list before, to the whole; null where either is hidden or there was nobody. */
    public @Nullable BigDecimal percent() {
        return before == null || people == null || before.signum() == 0
                ? null
                : people.subtract(before).multiply(HUNDRED).divide(before, 0, RoundingMode.HALF_UP);
    }
}
