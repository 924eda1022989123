package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Advice;

/** What changed in one area, by itself and compared with others. */
final class AreaSections {
    private static final String PEERS = "peers";

    private AreaSections() {}

    /** The key measures in sentences: the area's own change, and what it is beside its peers'. */
    static List<Block> inBrief(Scope scope) {
        Map<String, String> titles = AnswerSections.titles(scope.release());
        List<String> sentences = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String measure : scope.release().keyMeasures()) {
            of(measure, scope.own()).ifPresent(finding -> {
                String title = titles.getOrDefault(measure, measure);
                if (finding.change().percent().value() == null) {
                    unknown.add(title);
                } else {
                    sentences.add(AnswerSections.sentence(
                                    finding, titles, new Levels(AnswerSections.unit(scope.release(), finding)))
                            + besidePeers(scope, measure));
                }
            });
        }
        List<Block> blocks = new ArrayList<>();
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Points(sentences));
        }
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Prose("Of these windows no change can be given: " + String.join("; ", unknown) + "."));
        }
        return blocks;
    }

    private static String besidePeers(Scope scope, String measure) {
        return scope.pooled().stream()
                .filter(finding -> finding.subject().comparator().equals(PEERS))
                .filter(finding -> finding.subject().measure().equals(measure))
                .map(Advice::brief)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> " Beside its peers: " + words + ".")
                .orElse("");
    }

    private static Optional<Finding> of(String measure, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.subject().measure().equals(measure))
                .findFirst();
    }

    /** Every measure before and after, a table a theme. */
    static List<Block> beforeAndAfter(Scope scope) {
        ReleaseView release = scope.release();
        Map<String, String> titles = AnswerSections.titles(release);
        Map<String, List<Finding>> byTheme = new LinkedHashMap<>();
        release.themes().keySet().forEach(theme -> byTheme.put(theme, new ArrayList<>()));
        for (Finding finding : scope.own()) {
            if (!release.isPart(finding.subject().measure())) {
                byTheme.computeIfAbsent(release.theme(finding.subject().measure()), theme -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Block> blocks = new ArrayList<>();
        BeforeAfterPicture.of(scope, release.keyMeasures()).ifPresent(picture -> {
            blocks.add(new Block.Prose(BeforeAfterPicture.EXPLANATION));
            blocks.add(picture);
        });
        byTheme.forEach((theme, findings) -> {
            if (!findings.isEmpty()) {
                blocks.add(new Block.Figures(FindingsGrid.of(
                        theme.isEmpty() ? scope.area() : theme + ", " + scope.area(),
                        List.of(new FindingsGrid.Part(Grid.words("Measure"), f -> Scope.title(f, titles))),
                        FindingsGrid.join(FindingsGrid.CHANGE, FindingsGrid.OWN, FindingsGrid.PLACE),
                        findings)));
            }
        });
        return blocks;
    }

    /** Every measure against every pool, mixture and stated number. */
    static List<Block> compared(Scope scope) {
        List<Finding> findings = scope.pooled().stream()
                .filter(finding -> finding.comparatorChange() != null || finding.effect() != null)
                .filter(finding -> finding.change().percent().value() != null)
                .toList();
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<String, String> titles = AnswerSections.titles(scope.release());
        return List.of(
                new Block.Prose(AnswerSections.WHAT_COMPARATORS_ARE),
                new Block.Figures(FindingsGrid.of(
                        scope.area() + " compared with other areas",
                        List.of(
                                new FindingsGrid.Part(Grid.words("Measure"), f -> Scope.title(f, titles)),
                                FindingsGrid.AGAINST),
                        FindingsGrid.join(FindingsGrid.PERCENT, FindingsGrid.EFFECT),
                        findings)));
    }

    /** Where the area stands among the others by each key measure. */
    static List<Block> ranked(ReleaseView release, String area) {
        return each(release, DotsPicture.EXPLANATION, measure -> DotsPicture.of(release, measure, area));
    }

    /** Where the area lies, given its size. */
    static List<Block> givenSize(ReleaseView release, String area) {
        return each(release, FunnelPicture.EXPLANATION, measure -> FunnelPicture.of(release, measure, area));
    }

    /** The area beside its synthetic controls. */
    static List<Block> paths(ReleaseView release, String area) {
        return each(release, PathPicture.EXPLANATION, measure -> PathPicture.of(release, measure, area));
    }

    /** Its older people. */
    static List<Block> olderPeople(ReleaseView release, String area) {
        List<Block> blocks = new ArrayList<>();
        PanelsPicture.of(release, area, PanelsPicture.OLDER_PEOPLE).ifPresent(picture -> {
            blocks.add(new Block.Prose(PanelsPicture.EXPLANATION));
            blocks.add(picture);
        });
        return blocks;
    }

    private static List<Block> each(
            ReleaseView release, String explanation, Function<String, Optional<Block>> picture) {
        List<Block> pictures = release.keyMeasures().stream()
                .flatMap(measure -> picture.apply(measure).stream())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!pictures.isEmpty()) {
            blocks.add(new Block.Prose(explanation));
            blocks.addAll(pictures);
        }
        return blocks;
    }
}
