package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Panel;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/** Measures over time, a panel each: an area in colour over the other areas of its level in grey. */
final class PanelsPicture {
    /** The sources' chart of older people. */
    static final List<String> OLDER_PEOPLE = List.of("emergency-admissions-75-plus", "emergency-bed-days-75-plus");

    static final String EXPLANATION = "The blue line is the area, grey lines are the other areas of its level. Where"
            + " enough months are known, a point is the rate of the twelve months that end with it, from the counts shown"
            + " month by month, each of which may be rounded; the line is wholly of the time after a start only a year"
            + " later. A line breaks where a month is hidden or not known.";

    private PanelsPicture() {}

    static List<Block> section(ReleaseView release) {
        List<Block> blocks = new ArrayList<>();
        for (String area : KeyPair.areas(release)) {
            of(release, area, OLDER_PEOPLE).ifPresent(blocks::add);
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(EXPLANATION));
        }
        return blocks;
    }

    /** A panel a measure; none where nothing of the area is known of any. */
    static Optional<Block> of(ReleaseView release, String area, List<String> measures) {
        List<PeerLines> panels = measures.stream()
                .flatMap(measure -> PeerLines.of(release, measure, area).stream())
                .toList();
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        String findings = panels.stream()
                .map(panel -> finding(release, panel))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return Optional.of(picture(
                area + (findings.isEmpty() ? ", month by month" : ": " + findings),
                panels,
                panels.stream().map(panel -> panel.measure().title()).toList(),
                start(release, area)));
    }

    /** A panel an area, for a measure; none where nothing is known of any. Starts differ, so none is marked. */
    static Optional<Block> ofAreas(ReleaseView release, String measure, List<String> areas) {
        List<PeerLines> panels = areas.stream()
                .flatMap(area -> PeerLines.of(release, measure, area).stream())
                .toList();
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(
                        panels.get(0).measure().title() + " in " + Numbers.counted(panels.size(), "area")
                                + tally(release, measure, panels),
                        panels,
                        panels.stream().map(PeerLines::area).toList(),
                        List.of()));
    }

    /** {@code : 2 fell, 6 without a clear change}, each area in its own headline windows. */
    private static String tally(ReleaseView release, String measure, List<PeerLines> panels) {
        List<String> areas = panels.stream().map(PeerLines::area).toList();
        String told = ChangeTally.of(release.headlines().stream()
                .filter(finding -> finding.subject().measure().equals(measure)
                        && areas.contains(finding.subject().area()))
                .toList());
        return told.isEmpty() ? "" : ": " + told;
    }

    private static Block picture(String title, List<PeerLines> panels, List<String> headings, List<Mark> marks) {
        Set<String> units = panels.stream().map(PeerLines::unit).collect(Collectors.toSet());
        List<Panel> drawn = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            String unit = units.size() == 1 ? "" : ", " + panels.get(i).unit();
            drawn.add(new Panel(headings.get(i) + unit, panels.get(i).lines()));
        }
        return new Block.Picture(
                new LineChart(
                        title,
                        panels.stream().map(PanelsPicture::seen).collect(Collectors.joining(" ")),
                        units.size() == 1 ? units.iterator().next() : "",
                        drawn,
                        marks),
                PanelFigures.of(title, panels));
    }

    private static List<Mark> start(ReleaseView release, String area) {
        return release.rows(ReleaseTables.AREAS)
                .filter(row -> row.text("area").equals(area) && row.has("start"))
                .map(row -> new Mark(row.date("start"), "start, " + Dates.month(row.date("start"))))
                .toList();
    }

    /** {@code emergency admissions of people aged 75 and over fell by 25.6 % (…)}. */
    private static String finding(ReleaseView release, PeerLines panel) {
        return release.headlines().stream()
                .filter(finding ->
                        finding.subject().measure().equals(panel.measure().measure())
                                && finding.subject().area().equals(panel.area()))
                .map(finding -> lower(panel.measure().title()) + joint(finding) + ChangeWords.sentence(finding))
                .findFirst()
                .orElse("");
    }

    /** A verb follows its noun; that nothing is clear does not. */
    private static String joint(Finding finding) {
        return switch (ChangeWords.way(finding.change().percent())) {
            case NO_CLEAR_CHANGE, NOT_KNOWN -> ": ";
            default -> " ";
        };
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ENGLISH) + title.substring(1);
    }

    /** Where the area's line goes from and to, and where the others' end. */
    private static String seen(PeerLines panel) {
        List<Point> known =
                panel.subject().stream().filter(point -> point.value() != null).toList();
        Point first = known.get(0);
        Point last = known.get(known.size() - 1);
        String ends = panel.others().isEmpty() ? "." : "; " + ends(panel) + ".";
        return panel.measure().title() + ", " + panel.area() + ", " + panel.unit() + ": a line from "
                + figure(first.value()) + " in " + Dates.month(first.day()) + " to " + figure(last.value()) + " in "
                + Dates.month(last.day()) + ends;
    }

    /** {@code the lines of 7 other areas end between 279.0 and 423.1}. */
    private static String ends(PeerLines panel) {
        DoubleSummaryStatistics ends =
                panel.others().values().stream().mapToDouble(PeerLines::end).summaryStatistics();
        return "the lines of " + Numbers.counted(panel.others().size(), "other area") + " end between "
                + figure(ends.getMin()) + " and " + figure(ends.getMax());
    }

    private static String figure(@Nullable Double value) {
        return Numbers.fixed(Objects.requireNonNull(value), 1);
    }
}
