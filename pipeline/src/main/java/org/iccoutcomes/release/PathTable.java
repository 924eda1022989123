package org.iccoutcomes.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.contract.view.SyntheticStudy;
import org.jspecify.annotations.Nullable;

/** Areas beside their synthetic controls: one row a period of the area, and of each other area in its stead. */
final class PathTable {
    /** Digits of mixtures: two more than a rate of its size can have, so that gaps do not jump. */
    private static final int DECIMALS = 3;

    private PathTable() {}

    private record Step(SyntheticStudy study, SyntheticStudy.Unit unit, int period) {
        WindowFigure figure() {
            return unit.figures().get(period);
        }
    }

    static Table of(List<SyntheticStudy> studies) {
        List<Step> steps = new ArrayList<>();
        for (SyntheticStudy study : studies) {
            for (SyntheticStudy.Unit unit : study.units()) {
                for (int period = 0;
                        !unit.weights().isEmpty() && period < unit.figures().size();
                        period++) {
                    steps.add(new Step(study, unit, period));
                }
            }
        }
        return Field.table(ReleaseTables.PATHS, Field.join(names(), figures()), steps);
    }

    private static List<Field<Step>> names() {
        return List.of(
                new Field<>(Column.text("measure", "Measure id"), s -> s.study().measure()),
                new Field<>(
                        Column.text("area", "Area that is studied"),
                        s -> s.study().area()),
                new Field<>(
                        Column.text("unit", "The area itself, or another in its stead (a placebo)"),
                        s -> s.unit().name()),
                new Field<>(
                        Column.date("from", "First day"),
                        s -> s.figure().window().from()),
                new Field<>(
                        Column.date("to", "Last day"), s -> s.figure().window().to()));
    }

    private static List<Field<Step>> figures() {
        return List.of(
                new Field<>(
                        Column.number("rate", "Rate of the unit, in the measure's unit"),
                        s -> s.figure().rate().value()),
                new Field<>(
                        Column.number("synthetic", "Rate of the unit's mixture of others"),
                        s -> rounded(s.study().synthetic(s.unit(), s.period()))),
                new Field<>(
                        Column.date("start", "First day of the area's programme"),
                        s -> s.study().start()),
                new Field<>(
                        Column.number("p", "Share of units whose gaps grew as much as the area's"),
                        s -> s.study().p()),
                new Field<>(
                        Column.number("fit", "Root mean squared gap of the unit before the start"),
                        s -> rounded(s.study().fit(s.unit()))));
    }

    private static @Nullable Double rounded(@Nullable Double number) {
        return number == null
                ? null
                : (Double) BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
