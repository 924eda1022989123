package org.iccoutcomes.report;

import java.util.List;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Numbers;

/** One headline change under other choices, sorted, the headline marked: the answer to "which 23 %?". */
public final class RobustnessGrid {
    private static final List<Grid.Head> HEADS = List.of(
            Grid.words("Headline"),
            Grid.words("Area"),
            Grid.words("Measure"),
            Grid.words("Change of"),
            Grid.words("Baseline and period"),
            Grid.words("Against"),
            Grid.numbers("Change %"),
            Grid.numbers("95 % interval"),
            Grid.words("Design"));

    private RobustnessGrid() {}

    /** The table of protected variants, in their order. */
    public static Grid of(String caption, List<Variant> variants) {
        return new Grid(
                caption, HEADS, variants.stream().map(RobustnessGrid::row).toList());
    }

    private static List<Cell> row(Variant variant) {
        Finding finding = variant.finding();
        Interval percent = variant.percent();
        Double value = percent.value();
        int decimals = ChangeWords.decimals(percent);
        boolean isOwn = finding.subject().comparator().equals("own");
        return List.of(
                Cell.of(variant.isHeadline() ? "headline" : ""),
                Cell.of(finding.subject().area()),
                Cell.of(finding.subject().measure()),
                Cell.of(variant.changeOf().title()),
                Cell.of(FindingsGrid.windows(finding)),
                Cell.of(finding.subject().comparator()),
                value == null ? Cell.NONE : Cell.of(Numbers.signed(value, decimals)),
                FindingCells.limits(percent, decimals),
                Cell.of(
                        isOwn || finding.effect() == null
                                ? "two windows"
                                : finding.effect().design().title()));
    }
}
