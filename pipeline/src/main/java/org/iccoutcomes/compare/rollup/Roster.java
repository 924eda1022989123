package org.iccoutcomes.compare.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.time.DateRange;

/**
 * Who belongs to a population on which days: the members of some areas less those of others. A member listed twice is
 * there once. Members of areas below that are of another basis are left out: they would count the same rows again.
 */
public final class Roster {
    /** The name of what belongs to no area. */
    public static final String NO_AREA = "(no area)";

    /** The name of everything there is. */
    public static final String EVERYBODY = "(everybody)";

    private final String key;
    private final Basis basis;
    private final Map<String, List<Membership>> included;
    private final Map<String, List<Membership>> excluded;

    private Roster(String key, Basis basis, List<Membership> included, List<Membership> excluded) {
        this.key = key + " by " + basis.name();
        this.basis = basis;
        this.included = byMember(included);
        this.excluded = byMember(excluded);
    }

    /** The members of an area and of all below it. */
    public static Roster of(AreaTree tree, Area area) {
        return new Roster(area.name(), area.basis(), members(tree, area, area.basis()), List.of());
    }

    /** One member alone, whichever area it belongs to. */
    public static Roster ofMember(Basis basis, String code) {
        return new Roster("member " + code, basis, List.of(new Membership(code, code, null, null)), List.of());
    }

    /** The members of several areas together, less those of {@code except}. */
    public static Roster pooled(AreaTree tree, List<Area> areas, Area except) {
        List<Membership> all = areas.stream()
                .flatMap(area -> members(tree, area, except.basis()).stream())
                .toList();
        String names = String.join("|", areas.stream().map(Area::name).sorted().toList());
        return new Roster(names + " less " + except.name(), except.basis(), all, members(tree, except, except.basis()));
    }

    /** Everything that is in no area: also what names no member at all. */
    public static Roster noArea(AreaTree tree, Basis basis) {
        List<Membership> taken = tree.areas().stream()
                .flatMap(area -> members(tree, area, basis).stream())
                .distinct()
                .toList();
        Membership everyone = new Membership(NO_AREA, Membership.EVERY_MEMBER, null, null);
        return new Roster(NO_AREA, basis, List.of(everyone), taken);
    }

    /** Everything there is, in an area or not. */
    public static Roster everybody(Basis basis) {
        Membership everyone = new Membership(EVERYBODY, Membership.EVERY_MEMBER, null, null);
        return new Roster(EVERYBODY, basis, List.of(everyone), List.of());
    }

    /** Names the population; equal keys are equal populations of one tree. */
    public String key() {
        return key;
    }

    public Basis basis() {
        return basis;
    }

    /** Whether it takes in every member there is, at some time, rather than a list of them. */
    public boolean isOpen() {
        return included.containsKey(Membership.EVERY_MEMBER);
    }

    /** Whether the member can belong on any day: a quick look, before its days are worked out. */
    boolean mayHold(Member member) {
        return member.basis().equals(basis.name()) && (isOpen() || included.containsKey(member.code()));
    }

    /** Whether the member belongs on a day. */
    public boolean holds(String member, LocalDate day) {
        return isListed(included, member, day) && !isListed(excluded, member, day);
    }

    /** The days of a range on which the member belongs, as runs in order. */
    public List<DateRange> days(String member, DateRange range) {
        SortedSet<LocalDate> starts = new TreeSet<>();
        starts.add(range.from());
        relevant(member).forEach(membership -> {
            if (membership.validFrom() != null && range.contains(membership.validFrom())) {
                starts.add(membership.validFrom());
            }
            if (membership.validTo() != null
                    && range.contains(membership.validTo().plusDays(1))) {
                starts.add(membership.validTo().plusDays(1));
            }
        });
        List<DateRange> days = new ArrayList<>();
        List<LocalDate> ordered = List.copyOf(starts);
        for (int i = 0; i < ordered.size(); i++) {
            LocalDate end = i + 1 < ordered.size() ? ordered.get(i + 1).minusDays(1) : range.to();
            if (holds(member, ordered.get(i))) {
                days.add(new DateRange(ordered.get(i), end));
            }
        }
        return days;
    }

    private Stream<Membership> relevant(String member) {
        return Stream.of(included, excluded)
                .flatMap(map -> Stream.of(member, Membership.EVERY_MEMBER)
                        .distinct()
                        .flatMap(code -> map.getOrDefault(code, List.of()).stream()));
    }

    private static boolean isListed(Map<String, List<Membership>> list, String member, LocalDate day) {
        return isOn(list.getOrDefault(member, List.of()), day)
                || isOn(list.getOrDefault(Membership.EVERY_MEMBER, List.of()), day);
    }

    /** A plain loop: asked for every member and period of every population. */
    private static boolean isOn(List<Membership> memberships, LocalDate day) {
        for (Membership membership : memberships) {
            if (membership.isOn(day)) {
                return true;
            }
        }
        return false;
    }

    private static List<Membership> members(AreaTree tree, Area area, Basis basis) {
        SortedSet<String> names = new TreeSet<>();
        tree.withDescendants(area).stream()
                .filter(below -> below.basis().equals(basis))
                .forEach(below -> names.add(below.name()));
        return tree.memberships().stream()
                .filter(membership -> names.contains(membership.area()))
                .toList();
    }

    private static Map<String, List<Membership>> byMember(List<Membership> memberships) {
        Map<String, List<Membership>> byMember = new TreeMap<>();
        memberships.forEach(m ->
                byMember.computeIfAbsent(m.member(), k -> new ArrayList<>()).add(m));
        return byMember;
    }
}
