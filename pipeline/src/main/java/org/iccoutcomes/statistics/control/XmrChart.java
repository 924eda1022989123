package org.iccoutcomes.statistics.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.control.calendar.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A control chart of single values and their moving ranges (XmR), one value a period. Sources: Provost and Murray 2011;
 * NHS England, Making Data Count; NHSRplotthedots 0.2.2.
 *
 * @param status of the latest group: whether the icons can be relied on
 * @param groups between rebases, in order
 * @param hasGaps whether a period is missing
 * @param variation what the latest known point is a sign of; null without one
 * @param assurance whether the latest limits meet the target; null without one
 */
public record XmrChart(
        Status status,
        List<ChartGroup> groups,
        boolean hasGaps,
        @Nullable VariationIcon variation,
        @Nullable Assurance assurance) {
    public XmrChart {
        groups = List.copyOf(groups);
    }

    /**
     * Charts a series.
     *
     * @param series every period of the calendar, in any order, a missing one without a value (see
     *     {@link org.iccoutcomes.statistics.control.calendar.FullCalendar})
     * @param settings how
     */
    public static XmrChart of(List<Observation> series, XmrSettings settings) {
        List<Observation> ordered = series.stream()
                .sorted(Comparator.comparing(Observation::period))
                .toList();
        if (ordered.stream().map(Observation::period).distinct().count() < ordered.size()) {
            return new XmrChart(Status.DUPLICATE_PERIOD, List.of(), false, null, null);
        }
        List<ChartGroup> groups = groups(ordered, settings);
        if (groups.isEmpty()) {
            return new XmrChart(Status.TOO_FEW_VALUES, List.of(), false, null, null);
        }
        ChartGroup latest = groups.get(groups.size() - 1);
        return new XmrChart(
                latest.status(),
                groups,
                ordered.stream().anyMatch(observation -> observation.value() == null),
                variation(groups, settings.improvement()),
                Assurance.of(settings.target(), latest.limits(), settings.improvement()));
    }

    /** Every period in order. */
    public List<ChartPoint> points() {
        return groups.stream().flatMap(group -> group.points().stream()).toList();
    }

    private static List<ChartGroup> groups(List<Observation> ordered, XmrSettings settings) {
        List<ChartGroup> groups = new ArrayList<>();
        List<Observation> members = new ArrayList<>();
        int number = 0;
        LocalDate before = null;
        for (Observation observation : ordered) {
            if (settings.startsGroup(before, observation.period())) {
                if (!members.isEmpty()) {
                    groups.add(ChartGroup.of(number, members, settings));
                }
                members = new ArrayList<>();
                number++;
            }
            members.add(observation);
            before = observation.period();
        }
        if (!members.isEmpty()) {
            groups.add(ChartGroup.of(number, members, settings));
        }
        return groups;
    }

    private static @Nullable VariationIcon variation(List<ChartGroup> groups, Improvement improvement) {
        VariationIcon icon = null;
        for (ChartGroup group : groups) {
            for (ChartPoint point : group.points()) {
                icon = point.position() == null ? icon : VariationIcon.of(point.cause(), improvement);
            }
        }
        return icon;
    }
}
