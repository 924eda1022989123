package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;

/** Control charts of the measures that published figures are about; of none such, the first measures of each area. */
final class TrendsSection {
    /** How many charts of an area a reader looks at where nothing says which matter. */
    private static final int MOST_CHARTS = 6;

    private TrendsSection() {}

    static List<Block> trends(ReleaseView release) {
        return of(release, AnswerSections.programmeAreas(release));
    }

    /** The charts of some areas. */
    static List<Block> of(ReleaseView release, Collection<String> areas) {
        Map<String, List<Rows.Row>> byPair = new LinkedHashMap<>();
        release.rows(ReleaseTables.TRENDS)
                .forEach(row -> byPair.computeIfAbsent(pair(row), p -> new ArrayList<>())
                        .add(row));
        Set<String> published =
                release.rows(ReleaseTables.BENCHMARKS).map(TrendsSection::pair).collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>();
        for (String area : areas) {
            List<List<Rows.Row>> ofArea = byPair.values().stream()
                    .filter(rows -> rows.get(0).text("area").equals(area))
                    .toList();
            List<List<Rows.Row>> asked = ofArea.stream()
                    .filter(rows -> published.contains(pair(rows.get(0))))
                    .toList();
            List<List<Rows.Row>> told =
                    published.isEmpty() ? ofArea.stream().limit(MOST_CHARTS).toList() : asked;
            if (!told.isEmpty()) {
                blocks.add(new Block.Heading(area));
                told.forEach(rows -> blocks.add(TrendPicture.of(release, rows)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(
                    0,
                    new Block.Prose("Each chart shows a rate month by month, its mean, and the limits within which it"
                            + " moves when nothing but chance is at work (XmR charts, by the rules of NHS England's"
                            + " Making Data Count). A month marked as better or worse than usual is a sign that something"
                            + " changed; the chart does not say what. A gap is a month that is not known, or hidden."));
        }
        return blocks;
    }

    private static String pair(Rows.Row row) {
        return row.text("measure") + "\n" + row.text("area");
    }
}
