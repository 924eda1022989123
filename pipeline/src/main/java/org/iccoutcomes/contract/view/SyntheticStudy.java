package org.iccoutcomes.contract.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.jspecify.annotations.Nullable;

/**
 * A measure in an area, period by period, beside the mixture of other areas that was nearest to it before its start,
 * and the same for each of the others in its stead. Mixtures are worked out from the figures here, so what is hidden of
 * a donor hides the mixtures it is part of.
 *
 * @param measure id
 * @param area the area whose programme is studied; the first of the units
 * @param start first day of the programme
 * @param p share of all units whose gaps grew as much as the area's; null without a placebo test
 * @param units the area, then the others
 */
public record SyntheticStudy(
        String measure,
        String area,
        LocalDate start,
        @Nullable Double p,
        List<Unit> units) {
    public SyntheticStudy {
        units = List.copyOf(units);
    }

    /**
     * An area and what its mixture is made of.
     *
     * @param name of the area
     * @param weights of other units by name, above 0; none where no mixture is told of
     * @param figures in order, of the same periods for every unit
     */
    public record Unit(String name, SortedMap<String, Double> weights, List<WindowFigure> figures) {
        public Unit {
            weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
            figures = List.copyOf(figures);
        }
    }

    /** The same with other figures. */
    public SyntheticStudy with(UnaryOperator<WindowFigure> shown, @Nullable Double shownP) {
        return new SyntheticStudy(
                measure,
                area,
                start,
                shownP,
                units.stream()
                        .map(unit -> new Unit(
                                unit.name(),
                                unit.weights(),
                                unit.figures().stream().map(shown).toList()))
                        .toList());
    }

    /**
     * The rate of a unit's mixture in a period; null where a donor's is not known or hidden, or there is no mixture.
     */
    public @Nullable Double synthetic(Unit unit, int period) {
        if (unit.weights().isEmpty()) {
            return null;
        }
        double sum = 0;
        for (Map.Entry<String, Double> weight : unit.weights().entrySet()) {
            Double rate = unit(weight.getKey()).figures().get(period).rate().value();
            if (rate == null) {
                return null;
            }
            sum += weight.getValue() * rate;
        }
        return sum;
    }

    /** Root mean squared gap before the start, in the unit of the rate; null where no period has both. */
    public @Nullable Double fit(Unit unit) {
        double squares = 0;
        int periods = 0;
        for (int period = 0; period < unit.figures().size(); period++) {
            WindowFigure figure = unit.figures().get(period);
            Double rate = figure.rate().value();
            Double synthetic = synthetic(unit, period);
            if (figure.window().to().isBefore(start) && rate != null && synthetic != null) {
                squares += (rate - synthetic) * (rate - synthetic);
                periods++;
            }
        }
        return periods == 0 ? null : (Double) Math.sqrt(squares / periods);
    }

    private Unit unit(String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(area + ": a mixture of " + name + ", which is no unit"));
    }
}
