package org.iccoutcomes.jobs.evidence.method;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.statistics.panel.Panel;
import org.iccoutcomes.statistics.panel.PanelRow;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesPoint;

/**
 * A panel whose months are summed between one start and the next. A two-way Poisson model of areas of constant size
 * gives the same effect and the same cluster-robust error as by month: within a block its fitted counts are in
 * proportion, so the scores of an area's months add up. It takes a hundredth of the time.
 */
final class Blocks {
    private Blocks() {}

    static Panel of(DrawnPanel panel) {
        TreeSet<Integer> starts = new TreeSet<>(panel.starts());
        int first = panel.firstStart() - DrawnPanel.WINDOW;
        int end = panel.lastStart() + DrawnPanel.WINDOW;
        IntPredicate inside = time -> time >= first && time < end;
        List<PanelRow> rows = new ArrayList<>();
        for (int area = 0; area < panel.areas().size(); area++) {
            boolean isTreated = area < panel.treated().size();
            int start = isTreated ? panel.starts().get(area) : end;
            TreeMap<Integer, List<SeriesPoint>> blocks = new TreeMap<>();
            Series series = panel.areas().get(area);
            for (SeriesPoint point : series.points()) {
                if (inside.test(point.time())) {
                    int block = starts.headSet(point.time(), true).size();
                    blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(point);
                }
            }
            String name = "area " + area;
            blocks.forEach((block, points) ->
                    rows.add(row(name, block, points, points.get(0).time() >= start)));
        }
        return new Panel(rows);
    }

    private static PanelRow row(String name, int block, List<SeriesPoint> points, boolean isTreated) {
        double count = points.stream().mapToDouble(SeriesPoint::count).sum();
        double exposure = points.stream().mapToDouble(SeriesPoint::exposure).sum();
        return new PanelRow(name, name, block, count, exposure, isTreated);
    }
}
