package org.iccoutcomes.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.figure.Side;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.control.ChartGroup;
import org.iccoutcomes.statistics.control.ChartPoint;
import org.iccoutcomes.statistics.control.Improvement;
import org.iccoutcomes.statistics.control.XmrChart;
import org.iccoutcomes.statistics.control.XmrSettings;
import org.iccoutcomes.statistics.control.calendar.Observation;

/**
 * Control charts of measures in areas: METHODS, section 11. Rates are charted, since lists and months differ in length;
 * a period that is not known breaks every run and is not plotted.
 *
 * @param known which periods may be used
 * @param rosters who belongs where
 */
record Trends(Known known, AreaRosters rosters) {

    /** The chart of a measure in an area; empty where nothing of it is known. */
    Optional<Trend> of(Measure measure, Area area) {
        Roster roster = rosters.roster(area.name());
        List<WindowFigure> figures = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (DateRange period : known.periods(measure)) {
            Side side = known.side(measure, Population.EVERYBODY, roster, period);
            WindowFigure figure = Figures.of(measure, side);
            figures.add(figure);
            Double events = Quantity.of(measure) == Quantity.EVENTS && side.isKnown()
                    ? (Double) side.amount().numerator().doubleValue()
                    : null;
            observations.add(new Observation(period.from(), figure.rate().value(), events));
        }
        int first = firstKnown(observations);
        return first == observations.size()
                ? Optional.empty()
                : Optional.of(chart(
                                measure,
                                area,
                                figures.subList(first, figures.size()),
                                observations.subList(first, observations.size()))
                        .with(provisional(measure, roster)));
    }

    /** Months that are there and not complete: no observations, so that they move no limit. */
    private List<Trend.Point> provisional(Measure measure, Roster roster) {
        return known.provisionalPeriods(measure).stream()
                .map(period -> Figures.of(measure, known.provisionalSide(measure, roster, period)))
                .filter(figure -> figure.rate().value() != null)
                .map(Trend.Point::provisional)
                .toList();
    }

    private static int firstKnown(List<Observation> observations) {
        int first = 0;
        while (first < observations.size() && observations.get(first).value() == null) {
            first++;
        }
        return first;
    }

    private static Trend chart(Measure measure, Area area, List<WindowFigure> figures, List<Observation> observations) {
        XmrChart chart = XmrChart.of(observations, XmrSettings.standard(improvement(measure)));
        List<Trend.Point> points = new ArrayList<>();
        for (ChartGroup group : chart.groups()) {
            for (ChartPoint point : group.points()) {
                if (point.position() != null) {
                    points.add(new Trend.Point(
                            figures.get(observations.indexOf(point.observation())),
                            group.limits().mean(),
                            group.limits().lower(),
                            group.limits().upper(),
                            point.cause().label()));
                }
            }
        }
        return new Trend(
                measure.id(),
                area.name(),
                chart.variation() == null ? "" : chart.variation().name().toLowerCase(Locale.ROOT),
                chart.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                points);
    }

    private static Improvement improvement(Measure measure) {
        return switch (measure.better()) {
            case LOWER -> Improvement.DECREASE;
            case HIGHER -> Improvement.INCREASE;
            case NEUTRAL -> Improvement.NEUTRAL;
        };
    }
}
