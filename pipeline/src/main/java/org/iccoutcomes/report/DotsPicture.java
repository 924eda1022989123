package org.iccoutcomes.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.RankedDots;
import org.iccoutcomes.report.chart.RankedDots.Dot;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Numbers;

/**
 * The changes of areas of one level beneath one another, from the greatest fall to the greatest rise.
 *
 * @param measure what changed
 * @param alike the area and those of its level
 * @param own the area's change
 * @param shown changes in the order of the rows
 * @param known how many areas' changes are known
 */
record DotsPicture(Defined measure, Alike alike, Finding own, List<Finding> shown, int known) {
    /** More rows than this are not read one by one; of more areas, some are drawn. */
    private static final int MOST_ROWS = 40;

    static final String EXPLANATION = "Each row is an area's own change between the same two windows, with its 95 %"
            + " interval: the blue diamond is the area the chart is about, grey circles are the other areas of its level,"
            + " and hollow circles are areas whose own programme had begun by the end of the period. Where an interval"
            + " reaches over the line at 0 there is no clear change. A figure without an interval has no line. Areas"
            + " whose figures are hidden or not known are left out.";

    static List<Block> section(ReleaseView release) {
        return KeyPair.pictures(
                release,
                EXPLANATION,
                pair -> of(release, pair.measure(), pair.area()).stream().toList());
    }

    /** The picture; none where the area's change is not known, or no other area's is. */
    static Optional<Block> of(ReleaseView release, String measure, String area) {
        Alike alike = Alike.of(release, area);
        List<Finding> changes = alike.changes(release, measure).stream()
                .sorted(Comparator.comparing(DotsPicture::value)
                        .thenComparing(finding -> finding.subject().area()))
                .toList();
        Optional<Defined> defined = Defined.of(release, measure);
        if (changes.size() < 2 || defined.isEmpty()) {
            return Optional.empty();
        }
        Finding own = changes.stream()
                .filter(finding -> finding.subject().area().equals(area))
                .findFirst()
                .orElseThrow();
        List<Finding> shown = Alike.thinned(changes, MOST_ROWS, own);
        return Optional.of(new DotsPicture(defined.get(), alike, own, shown, changes.size()).block());
    }

    private Block block() {
        return new Block.Picture(
                new RankedDots(
                        title(),
                        alternative(),
                        "Change, %",
                        shown.stream().map(this::dot).toList()),
                FindingsGrid.of(
                        measure.title() + ", " + new Levels(measure.unit()).caption(),
                        List.of(FindingsGrid.AREA),
                        FindingsGrid.join(FindingsGrid.RATES, FindingsGrid.PLACE),
                        shown));
    }

    /** {@code Non-elective admissions, Millom: fell by 23.0 % (…); 1st (1st–1st) of 8 areas by change}. */
    private String title() {
        return measure.title() + ", " + alike.area() + ": " + ChangeWords.sentence(own)
                + (own.standing().change() == null
                        ? ""
                        : "; " + ChangeWords.place(own.standing().change()) + " areas by change");
    }

    private String alternative() {
        String rows = shown.stream()
                .map(finding -> finding.subject().area() + " " + words(finding))
                .collect(Collectors.joining("; "));
        String some = shown.size() < known ? ", " + shown.size() + " of them drawn" : "";
        return "Dots of the changes of " + Numbers.counted(known, "area") + some
                + ", from the greatest fall to the greatest rise, about a line at 0: " + rows + ".";
    }

    private Dot dot(Finding finding) {
        Interval percent = finding.change().percent();
        String name = finding.subject().area();
        return new Dot(
                name,
                alike.role(name, finding.period().window()),
                words(finding),
                value(finding),
                percent.lower(),
                percent.upper());
    }

    private static double value(Finding finding) {
        return Objects.requireNonNull(finding.change().percent().value());
    }

    /** {@code −23.0 % (−31.0 to −14.1)}. */
    private static String words(Finding finding) {
        Interval percent = finding.change().percent();
        int decimals = ChangeWords.decimals(finding);
        String limits = percent.lower() == null || percent.upper() == null
                ? ""
                : " (" + FindingCells.limits(percent, decimals).shown() + ")";
        return Numbers.signed(value(finding), decimals) + " %" + limits;
    }
}
