package org.iccoutcomes.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.view.PracticeMonth;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.measure.Grouping.Dashboard;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard of practices: its measures by member and month, the latest thirteen months that are known.
 *
 * @param programme what is asked
 * @param known which periods may be used
 */
record Practices(Programme programme, Known known) {
    /** The latest month, and the same month of every year-long look back at it. */
    private static final int MONTHS = 13;

    List<PracticeMonth> all() {
        List<PracticeMonth> months = new ArrayList<>();
        for (Measure measure : programme.catalogue().dashboard()) {
            List<DateRange> periods = known.periods(measure);
            for (DateRange period : periods.subList(Math.max(0, periods.size() - MONTHS), periods.size())) {
                for (Membership membership : programme.areas().memberships()) {
                    month(measure, membership, period).ifPresent(months::add);
                }
            }
        }
        return months;
    }

    private Optional<PracticeMonth> month(Measure measure, Membership membership, DateRange period) {
        Optional<Area> area = programme.areas().find(membership.area());
        if (area.isEmpty() || membership.member().equals(Membership.EVERY_MEMBER) || !membership.isOn(period.from())) {
            return Optional.empty();
        }
        Roster roster = Roster.ofMember(area.get().basis(), membership.member());
        WindowFigure figure = figure(measure, roster, period);
        return figure.rate().value() == null
                ? Optional.empty()
                : Optional.of(new PracticeMonth(
                        measure.id(), membership.area(), membership.member(), figure, target(measure, roster, period)));
    }

    private @Nullable Double target(Measure measure, Roster roster, DateRange period) {
        Dashboard dashboard = measure.grouping().dashboard();
        return Stream.ofNullable(dashboard)
                .flatMap(set -> Stream.ofNullable(set.target()))
                .flatMap(id -> programme.catalogue().findMeasure(id).stream())
                .flatMap(target ->
                        Stream.ofNullable(figure(target, roster, period).rate().value()))
                .findFirst()
                .orElse(null);
    }

    private WindowFigure figure(Measure measure, Roster roster, DateRange period) {
        return Figures.of(measure, known.side(measure, Population.EVERYBODY, roster, period));
    }
}
