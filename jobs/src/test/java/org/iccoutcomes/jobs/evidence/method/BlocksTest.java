package org.iccoutcomes.jobs.evidence.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.jobs.evidence.world.Noise;
import org.iccoutcomes.jobs.evidence.world.PanelSource;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.jobs.evidence.world.Scenario.Question;
import org.iccoutcomes.jobs.evidence.world.Sizes;
import org.iccoutcomes.jobs.evidence.world.Story;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.panel.Outcome;
import org.iccoutcomes.statistics.panel.Panel;
import org.iccoutcomes.statistics.panel.PanelFit;
import org.iccoutcomes.statistics.panel.PanelModel;
import org.iccoutcomes.statistics.panel.PanelRow;
import org.iccoutcomes.statistics.series.SeriesPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlocksTest {
    @ParameterizedTest
    @EnumSource(names = {"ONE", "STAGGERED"})
    void months_summed_between_starts_give_the_effect_and_limits_of_the_months(Story story) {
        Noise noise = new Noise(0.05, 1, 1);
        DrawnPanel panel =
                new PanelSource(new Scenario(Question.DRIFT, Sizes.LARGE_AMONG_SMALL, 5, story, noise, 0.9), 1).draw(0);

        Estimate blocks = effect(Blocks.of(panel));
        Estimate months = effect(byMonth(panel));

        assertThat(blocks.value()).isCloseTo(months.value(), within(1e-8));
        assertThat(blocks.lower()).isCloseTo(months.lower(), within(1e-8));
        assertThat(blocks.upper()).isCloseTo(months.upper(), within(1e-8));
    }

    private static Estimate effect(Panel panel) {
        return PanelFit.of(panel, Outcome.COUNT, PanelModel::twoWay)
                .estimate(PanelModel.EFFECT, Confidence.NINETY_FIVE);
    }

    private static Panel byMonth(DrawnPanel panel) {
        List<PanelRow> rows = new ArrayList<>();
        for (int area = 0; area < panel.areas().size(); area++) {
            String name = "area " + area;
            for (SeriesPoint point : panel.areas().get(area).points()) {
                boolean isTreated = area < panel.treated().size()
                        && point.time() >= panel.starts().get(area);
                if (point.time() >= panel.firstStart() - 12 && point.time() < panel.lastStart() + 12) {
                    rows.add(new PanelRow(name, name, point.time(), point.count(), point.exposure(), isTreated));
                }
            }
        }
        return new Panel(rows);
    }
}
