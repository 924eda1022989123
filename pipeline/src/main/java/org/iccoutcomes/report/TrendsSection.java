package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;

/** Control charts of the measures that published figures are about; of none such, the first measures of each area. */
final class TrendsSection {
    /** How many charts of an area a reader looks at where nothing says which matter. */
    private static final int MOST_CHARTS = 6;

    private static final String HOW_TO_READ =
            "Each chart shows a rate month by month, its mean, and the limits within which it moves when nothing but chance"
                    + " is at work (XmR charts, by the rules of NHS England's Making Data Count). A month marked as better"
                    + " or worse than usual is a sign that something changed; the chart does not say what. A gap is a month"
                    + " that is not known, or hidden.";

    private TrendsSection() {}

    /** Charts of what published figures are about; of none such, the first measures of each area with a programme. */
    static List<Block> trends(ReleaseView release) {
        Set<String> published =
                release.rows(ReleaseTables.BENCHMARKS).map(TrendsSection::pair).collect(Collectors.toSet());
        return charts(release, AnswerSections.programmeAreas(release), ofArea -> {
            List<List<Rows.Row>> asked = ofArea.stream()
                    .filter(rows -> published.contains(pair(rows.get(0))))
                    .toList();
            return published.isEmpty() ? ofArea.stream().limit(MOST_CHARTS).toList() : asked;
        });
    }

    /** The charts of one area's key measures. */
    static List<Block> of(ReleaseView release, String area) {
        List<String> key = release.keyMeasures();
        return charts(
                release,
                List.of(area),
                ofArea -> ofArea.stream()
                        .filter(rows -> key.contains(rows.get(0).text("measure")))
                        .toList());
    }

    private static List<Block> charts(
            ReleaseView release, Collection<String> areas, UnaryOperator<List<List<Rows.Row>>> choice) {
        Map<String, List<Rows.Row>> byPair = new LinkedHashMap<>();
        release.rows(ReleaseTables.TRENDS)
                .forEach(row -> byPair.computeIfAbsent(pair(row), p -> new ArrayList<>())
                        .add(row));
        List<Block> blocks = new ArrayList<>();
        for (String area : areas) {
            List<List<Rows.Row>> told = choice.apply(byPair.values().stream()
                    .filter(rows -> rows.get(0).text("area").equals(area))
                    .toList());
            if (!told.isEmpty()) {
                if (areas.size() > 1) {
                    blocks.add(new Block.Heading(area));
                }
                told.forEach(rows -> blocks.add(TrendPicture.of(release, rows)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(HOW_TO_READ));
        }
        return blocks;
    }

    private static String pair(Rows.Row row) {
        return row.text("measure") + "\n" + row.text("area");
    }
}
