package org.iccoutcomes.statistics.panel.staggered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.statistics.Status;

/**
 * Group-time effects drawn together. Weights are shares of areas; that they are estimated is in the standard errors of
 * all but plain means. Source: Callaway and Sant'Anna 2021, section 3.
 *
 * @param simple over every treated group and period, by the size of the group; empty when there is none
 * @param byDistance by periods since the start, below 0 before it
 * @param dynamic plain mean over distances from 0 on; empty when there is none
 * @param byGroup each group's plain mean over its treated periods
 * @param overall the groups' means, by the size of the group; empty when there is none
 */
public record GroupTimeSummary(
        Optional<GroupEffect> simple,
        Map<Integer, GroupEffect> byDistance,
        Optional<GroupEffect> dynamic,
        Map<Integer, GroupEffect> byGroup,
        Optional<GroupEffect> overall) {

    /** A value, its influence, its weight's group, and whether a small group is in it. */
    private record Part(double value, Influence influence, int group, boolean isSmall) {
        static Part of(GroupTimeEffect cell) {
            return new Part(
                    cell.effect().value(),
                    cell.influence(),
                    cell.group(),
                    cell.effect().isOfSmallGroup());
        }

        GroupEffect effect() {
            return new GroupEffect(value, influence.standardError(), isSmall);
        }
    }

    /** Draws effects together; of none, nothing. */
    public static GroupTimeSummary of(GroupTimeEffects effects) {
        List<Part> treated = effects.status() != Status.OK
                ? List.of()
                : effects.cells().stream()
                        .filter(GroupTimeEffect::isAfterStart)
                        .map(Part::of)
                        .toList();
        Map<Integer, Part> byDistance = grouped(effects, cell -> cell.time() - cell.group(), true).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> weighted(effects, e.getValue()), (a, b) -> a, TreeMap::new));
        Map<Integer, Part> byGroup = grouped(effects, GroupTimeEffect::group, false).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> mean(effects, e.getValue()), (a, b) -> a, TreeMap::new));
        List<Part> later = byDistance.entrySet().stream()
                .filter(e -> e.getKey() >= 0)
                .map(Map.Entry::getValue)
                .toList();
        return new GroupTimeSummary(
                summarised(treated, parts -> weighted(effects, parts)),
                effects(byDistance),
                summarised(later, parts -> mean(effects, parts)),
                effects(byGroup),
                summarised(List.copyOf(byGroup.values()), parts -> weighted(effects, parts)));
    }

    private static Map<Integer, List<Part>> grouped(
            GroupTimeEffects effects, Function<GroupTimeEffect, Integer> key, boolean before) {
        return effects.cells().stream()
                .filter(cell -> before || cell.isAfterStart())
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.mapping(Part::of, Collectors.toList())));
    }

    private static Optional<GroupEffect> summarised(List<Part> parts, Function<List<Part>, Part> draw) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(draw.apply(parts).effect());
    }

    private static Map<Integer, GroupEffect> effects(Map<Integer, Part> parts) {
        Map<Integer, GroupEffect> effects = new TreeMap<>();
        parts.forEach((key, part) -> effects.put(key, part.effect()));
        return effects;
    }

    private static Part mean(GroupTimeEffects effects, List<Part> parts) {
        double share = 1.0 / parts.size();
        Influence influence = Influence.none(effects.units());
        double value = 0;
        for (Part part : parts) {
            value += share * part.value;
            influence = influence.plus(share, part.influence);
        }
        return new Part(value, influence, parts.get(0).group, parts.stream().anyMatch(Part::isSmall));
    }

    /**
     * By the size of the group. Sizes are estimated too: with c the membership of an area less its share p, and S the
     * sum of shares, this adds the sum over parts of value (c / S - p sum c / S^2) to the influence.
     */
    private static Part weighted(GroupTimeEffects effects, List<Part> parts) {
        double total =
                parts.stream().mapToDouble(part -> effects.share(part.group)).sum();
        double value = parts.stream()
                .mapToDouble(part -> effects.share(part.group) / total * part.value)
                .sum();
        Influence influence = Influence.none(effects.units());
        for (Part part : parts) {
            double share = effects.share(part.group);
            Influence membership = Influence.of(
                    effects.units(), unit -> (effects.groupOfUnit().get(unit) == part.group ? 1 : 0) - share);
            influence = influence.plus(share / total, part.influence).plus((part.value - value) / total, membership);
        }
        return new Part(value, influence, parts.get(0).group, parts.stream().anyMatch(Part::isSmall));
    }
}
