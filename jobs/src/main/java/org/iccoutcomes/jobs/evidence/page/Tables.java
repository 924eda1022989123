package org.iccoutcomes.jobs.evidence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.evidence.Outcome;
import org.iccoutcomes.jobs.evidence.Tally;
import org.iccoutcomes.jobs.evidence.method.Method;
import org.iccoutcomes.jobs.evidence.world.Scenario.Question;
import org.jspecify.annotations.Nullable;

/** The study's tables in Markdown. */
final class Tables {
    private static final List<Method> WITH_LIMITS = List.of(
            Method.SPREAD_B,
            Method.SPREAD_A,
            Method.CONTROLLED,
            Method.RATIO_OF_RATIOS_DISPERSED,
            Method.RATIO_OF_RATIOS,
            Method.CLUSTER_ROBUST,
            Method.INTERRUPTED,
            Method.BEFORE_AFTER_DISCOUNTED,
            Method.BEFORE_AFTER_DISPERSED,
            Method.BEFORE_AFTER);
    /** Of those, the ones that estimate the area's own change: a series takes its trend away. */
    private static final List<Method> OWN =
            List.of(Method.BEFORE_AFTER_DISCOUNTED, Method.BEFORE_AFTER_DISPERSED, Method.BEFORE_AFTER);

    private static final List<Method> ALL = Stream.concat(
                    WITH_LIMITS.stream(), Stream.of(Method.SYNTHETIC, Method.SYNTHETIC_DIFFERENCE))
            .toList();

    private Tables() {}

    /** Coverage of the planted effect. */
    static String coverage(List<Outcome> outcomes) {
        return byQuestion(
                outcomes,
                WITH_LIMITS,
                (outcome, method) -> Words.coverage(outcome.tallies().get(method)));
    }

    /** Coverage of the area's own true change. */
    static String ownCoverage(List<Outcome> outcomes) {
        return byQuestion(
                outcomes,
                OWN,
                (outcome, method) -> Words.coverage(outcome.ownChange().get(method)));
    }

    /** How often there is said to be an effect. */
    static String rejections(List<Outcome> outcomes) {
        List<Method> tested =
                ALL.stream().filter(m -> m != Method.SYNTHETIC_DIFFERENCE).toList();
        return byQuestion(
                outcomes,
                tested,
                (outcome, method) -> Words.rejection(outcome.tallies().get(method)));
    }

    /** Mean widths of intervals. */
    static String widths(List<Outcome> outcomes) {
        return byQuestion(
                outcomes,
                WITH_LIMITS,
                (outcome, method) -> Words.width(outcome.tallies().get(method)));
    }

    /** Bias of estimates. */
    static String biases(List<Outcome> outcomes) {
        return byQuestion(
                outcomes, ALL, (outcome, method) -> Words.bias(outcome.tallies().get(method)));
    }

    /** The headline in each scenario. */
    static String headlines(List<Outcome> outcomes) {
        List<String> lines =
                new ArrayList<>(header(List.of("scenario", "against peers", "covers", "own change", "covers")));
        for (Outcome outcome : outcomes) {
            List<String> cells = new ArrayList<>(List.of(scenario(outcome)));
            Stream.of(Headline.againstPeers(outcome), Headline.ofOwnChange(outcome))
                    .forEach(headline -> {
                        cells.add(headline.map(h -> h.method().words()).orElse("none"));
                        cells.add(Words.coverage(headline.map(Headline::tally).orElse(null)));
                    });
            lines.add(row(cells));
        }
        return String.join("\n", lines);
    }

    /** Each method over all scenarios: the least it covers, and how often too little. */
    static String summary(List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>(header(List.of(
                "method",
                "held against",
                "lowest coverage (%)",
                "scenarios under 93 %",
                "false positives, at most (%)")));
        for (Method method : WITH_LIMITS) {
            lines.add(summary(
                    method,
                    "the planted effect",
                    outcomes.stream()
                            .filter(o -> o.tallies().containsKey(method))
                            .map(o -> new Judged(o, o.tallies().get(method)))
                            .toList()));
        }
        for (Method method : OWN) {
            lines.add(summary(
                    method,
                    "the area's own true change",
                    outcomes.stream()
                            .filter(o -> o.ownChange().containsKey(method))
                            .map(o -> new Judged(o, o.ownChange().get(method)))
                            .toList()));
        }
        return String.join("\n", lines);
    }

    private record Judged(Outcome outcome, @Nullable Tally tally) {
        double coverage() {
            Double share = tally == null ? null : tally.coverage();
            return share == null ? 1 : share;
        }

        double falsePositives() {
            Double share = tally == null || !outcome.scenario().isNull() ? null : tally.rejection();
            return share == null ? 0 : share;
        }
    }

    private static String summary(Method method, String against, List<Judged> judged) {
        double least = judged.stream().mapToDouble(Judged::coverage).min().orElse(1);
        long under = judged.stream()
                .filter(j -> j.coverage() < Headline.LEAST_COVERAGE)
                .count();
        double most = judged.stream().mapToDouble(Judged::falsePositives).max().orElse(0);
        boolean isEffect = against.contains("effect");
        return row(List.of(
                method.words(),
                against,
                Words.percent(least),
                under + " of " + judged.size(),
                isEffect ? Words.percent(most) : "–"));
    }

    private static String byQuestion(
            List<Outcome> outcomes, List<Method> methods, BiFunction<Outcome, Method, String> cell) {
        return Arrays.stream(Question.values())
                .map(question -> outcomes.stream()
                        .filter(o -> o.scenario().question() == question)
                        .toList())
                .filter(asked -> !asked.isEmpty())
                .map(asked ->
                        "**" + asked.get(0).scenario().question().heading() + "**\n\n" + table(asked, methods, cell))
                .collect(Collectors.joining("\n\n"));
    }

    private static String table(
            List<Outcome> outcomes, List<Method> methods, BiFunction<Outcome, Method, String> cell) {
        List<Method> answered = methods.stream()
                .filter(m -> outcomes.stream().anyMatch(o -> o.tallies().containsKey(m)))
                .toList();
        List<String> titles = new ArrayList<>(List.of("scenario"));
        answered.forEach(method -> titles.add(method.words()));
        List<String> lines = new ArrayList<>(header(titles));
        for (Outcome outcome : outcomes) {
            List<String> cells = new ArrayList<>(List.of(scenario(outcome)));
            answered.forEach(method -> cells.add(cell.apply(outcome, method)));
            lines.add(row(cells));
        }
        return String.join("\n", lines);
    }

    private static String scenario(Outcome outcome) {
        return Words.of(outcome.scenario());
    }

    private static List<String> header(List<String> titles) {
        return List.of(row(titles), "|---" + "|---:".repeat(titles.size() - 1) + "|");
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
