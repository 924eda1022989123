package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;

/** Control charts of the measures and areas that matter most. */
final class TrendsSection {
    private static final String EXPLANATION =
            "Each chart shows a rate month by month, its mean, and the limits within which"
                    + " it moves when nothing but chance is at work (XmR charts, by the rules of NHS England's Making Data Count). A"
                    + " month marked as better or worse than usual is a sign that something changed; the chart does not say what. A"
                    + " gap is a month that is not known, or hidden; a hollow circle is one that may still change.";

    private TrendsSection() {}

    static List<Block> trends(ReleaseView release) {
        Map<KeyPair, List<Rows.Row>> byPair = byPair(release);
        return KeyPair.pictures(release, EXPLANATION, pair -> picture(release, byPair, pair));
    }

    /** The charts of one area's key measures. */
    static List<Block> of(ReleaseView release, String area) {
        Map<KeyPair, List<Rows.Row>> byPair = byPair(release);
        List<Block> charts = release.keyMeasures().stream()
                .flatMap(measure -> picture(release, byPair, new KeyPair(measure, area)).stream())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!charts.isEmpty()) {
            blocks.add(new Block.Prose(EXPLANATION));
            blocks.addAll(charts);
        }
        return blocks;
    }

    private static Map<KeyPair, List<Rows.Row>> byPair(ReleaseView release) {
        Map<KeyPair, List<Rows.Row>> byPair = new LinkedHashMap<>();
        release.rows(ReleaseTables.TRENDS)
                .forEach(row -> byPair.computeIfAbsent(
                                new KeyPair(row.text("measure"), row.text("area")), pair -> new ArrayList<>())
                        .add(row));
        return byPair;
    }

    private static List<Block> picture(ReleaseView release, Map<KeyPair, List<Rows.Row>> byPair, KeyPair pair) {
        List<Rows.Row> rows = byPair.get(pair);
        return rows == null ? List.of() : List.of(TrendPicture.of(release, rows));
    }
}
