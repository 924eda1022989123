package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Advice;
import org.iccoutcomes.words.ChangeWords;

/** What changed, and compared with what. */
final class AnswerSections {
    private AnswerSections() {}

    /** How many sentences a reader takes in where no published figure says which matter. */
    private static final int MOST_SENTENCES = 12;

    static final String WHAT_COMPARATORS_ARE =
            "\u201cpeers\u201d are all other areas of the same level added together; \u201crest\u201d is the area's parent without the"
                    + " area; \u201csynthetic\u201d is the mixture of other areas that was nearest to it before its start. The"
                    + " effect is by how much more the area changed than its comparator, by the design that is named."
                    + " Comparisons with single areas are in the findings table of the release.";

    private static final String PEERS = "peers";

    /** Comparators that pool several areas; single peers are in the findings table. */
    private static final Set<String> POOLED = Set.of(PEERS, "rest");

    static List<Block> headlines(ReleaseView release) {
        Map<String, Finding> byPair = new LinkedHashMap<>();
        release.headlines()
                .forEach(f -> byPair.put(pair(f.subject().measure(), f.subject().area()), f));
        Map<String, String> titles = titles(release);
        Set<String> asked = release.rows(ReleaseTables.BENCHMARKS)
                .map(row -> pair(row.text("measure"), row.text("area")))
                .filter(byPair::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Finding> told = asked.isEmpty()
                ? byPair.values().stream().limit(MOST_SENTENCES)
                : asked.stream().map(byPair::get);
        Map<String, List<String>> byArea = new LinkedHashMap<>();
        told.forEach(finding -> byArea.computeIfAbsent(
                        finding.subject().area() + ", " + FindingsGrid.windows(finding), key -> new ArrayList<>())
                .add(sentence(finding, titles, new Levels(unit(release, finding)))));
        List<Block> blocks = new ArrayList<>();
        byArea.forEach((area, sentences) -> {
            blocks.add(new Block.Heading(area));
            blocks.add(new Block.Points(sentences));
        });
        if (release.rows(ReleaseTables.BENCHMARKS).findAny().isPresent()) {
            blocks.add(new Block.Figures(BenchmarkGrid.headline(release)));
        }
        return blocks;
    }

    private static String pair(String measure, String area) {
        return measure + "\n" + area;
    }

    /** {@code Non-elective admissions fell by 23.0 % (…), from 900 to 695; 1st (1st–2nd) of 8 areas by change.} */
    static String sentence(Finding finding, Map<String, String> titles, Levels levels) {
        String change = change(finding, levels);
        boolean isVerb =
                finding.change().percent().value() != null && (change.startsWith("fell") || change.startsWith("rose"));
        return title(finding, titles) + (isVerb ? " " : ": ") + change + ".";
    }

    /** {@code fell by 23.0 % (…), from 900 to 695; 1st (1st–2nd) of 8 areas by change}. */
    private static String change(Finding finding, Levels levels) {
        Rank rank = finding.standing().change();
        return ChangeWords.sentence(finding)
                + levels.fromTo(finding.baseline(), finding.period())
                + (rank == null ? "" : "; " + ChangeWords.place(rank) + " areas by change");
    }

    static List<Block> published(ReleaseView release) {
        return release.rows(ReleaseTables.BENCHMARKS).findAny().isEmpty()
                ? List.of()
                : List.of(
                        new Block.Prose("A published figure is reproduced when ours, rounded to the precision it was"
                                + " published with, equals it. Verdicts were reached before small numbers were"
                                + " protected. Where sources give several values, all are shown and none is chosen."),
                        new Block.Figures(BenchmarkGrid.sources(release)));
    }

    static List<Block> comparators(ReleaseView release) {
        Map<String, String> titles = titles(release);
        List<Block> blocks = new ArrayList<>();
        for (String area : programmeAreas(release)) {
            List<Finding> findings = release.findings().stream()
                    .filter(f -> f.subject().area().equals(area)
                            && f.subject().windows().equals("headline")
                            && POOLED.contains(f.subject().comparator()))
                    .toList();
            if (!findings.isEmpty()) {
                blocks.add(new Block.Heading(area));
                List<String> advice = advice(release, findings, titles);
                if (!advice.isEmpty()) {
                    blocks.add(new Block.Points(advice));
                }
                blocks.add(new Block.Figures(FindingsGrid.of(
                        area + " compared with other areas",
                        List.of(
                                new FindingsGrid.Part(Grid.words("Measure"), f -> Cell.of(title(f, titles))),
                                FindingsGrid.AGAINST),
                        FindingsGrid.join(FindingsGrid.PERCENT, FindingsGrid.EFFECT),
                        findings)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(WHAT_COMPARATORS_ARE));
        }
        return blocks;
    }

    /** What the published figures' measures let their reader say, against peers. */
    private static List<String> advice(ReleaseView release, List<Finding> findings, Map<String, String> titles) {
        Set<String> published = release.rows(ReleaseTables.BENCHMARKS)
                .map(row -> pair(row.text("measure"), row.text("area")))
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(f -> f.subject().comparator().equals(PEERS)
                        && published.contains(
                                pair(f.subject().measure(), f.subject().area())))
                .map(f -> title(f, titles) + " against peers. " + Advice.of(f))
                .toList();
    }

    /** Areas with a programme of their own, else those that published figures are about. */
    static Set<String> programmeAreas(ReleaseView release) {
        Set<String> started = names(release.rows(ReleaseTables.AREAS).filter(row -> row.has("start")));
        return started.isEmpty() ? names(release.rows(ReleaseTables.BENCHMARKS)) : started;
    }

    private static Set<String> names(Stream<Rows.Row> rows) {
        return rows.map(row -> row.text("area")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Map<String, String> titles(ReleaseView release) {
        Map<String, String> titles = new LinkedHashMap<>();
        release.rows(ReleaseTables.DEFINITIONS).forEach(row -> titles.put(row.text("measure"), row.text("title")));
        return titles;
    }

    private static String title(Finding finding, Map<String, String> titles) {
        return titles.getOrDefault(
                finding.subject().measure(), finding.subject().measure());
    }

    static String unit(ReleaseView release, Finding finding) {
        return release.rows(ReleaseTables.DEFINITIONS)
                .filter(row -> row.text("measure").equals(finding.subject().measure()))
                .map(row -> row.text("unit"))
                .findFirst()
                .orElse("");
    }
}
