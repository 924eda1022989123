package org.iccoutcomes.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.statistics.many.AdjustedP;
import org.jspecify.annotations.Nullable;

/**
 * Who tests many areas by many measures finds some by chance. Every effect's p is adjusted within its family: all areas
 * and all measures of one dataset, against one comparator, over one pair of windows (METHODS, section 10).
 */
final class FalseDiscovery {
    private FalseDiscovery() {}

    private record Family(@Nullable Dataset dataset, String comparator, String windows) {}

    /** The same findings in the same order, with each family's adjusted p values. */
    static List<Finding> adjusted(List<Finding> findings, List<Measure> measures) {
        Map<String, Dataset> datasets = new TreeMap<>();
        measures.forEach(
                measure -> datasets.put(measure.id(), measure.counting().dataset()));
        Map<Family, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            families.computeIfAbsent(family(findings.get(i), datasets), k -> new ArrayList<>())
                    .add(i);
        }
        List<Finding> adjusted = new ArrayList<>(findings);
        families.values().forEach(members -> adjust(members, adjusted));
        return List.copyOf(adjusted);
    }

    private static Family family(Finding finding, Map<String, Dataset> datasets) {
        return new Family(
                datasets.get(finding.subject().measure()),
                finding.subject().comparator(),
                finding.subject().windows());
    }

    private static void adjust(List<Integer> members, List<Finding> findings) {
        List<@Nullable Double> raw = new ArrayList<>();
        members.forEach(i -> raw.add(p(findings.get(i))));
        List<@Nullable Double> q = AdjustedP.benjaminiHochberg(raw);
        IntStream.range(0, members.size()).forEach(i -> {
            Finding finding = findings.get(members.get(i));
            Effect effect = finding.effect();
            if (effect != null) {
                findings.set(
                        members.get(i),
                        finding.with(effect.with(effect.diagnostics().withQ(q.get(i)))));
            }
        });
    }

    private static @Nullable Double p(Finding finding) {
        Effect effect = finding.effect();
        return effect == null ? null : effect.p();
    }
}
