package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.history.History;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.view.SyntheticStudy;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.iccoutcomes.statistics.synthetic.Mixture;
import org.iccoutcomes.statistics.synthetic.PlaceboTest;
import org.iccoutcomes.statistics.synthetic.SyntheticControl;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic controls period by period, over an area's headline windows: METHODS, section 18. Only areas with a start of
 * their own have one.
 *
 * @param programme what is asked
 * @param known which periods may be used
 * @param workings what answers are made from
 */
record SyntheticStudies(Programme programme, Known known, Workings workings) {
    /** RULE: more placebos than these are tested but not told of one by one: no chart shows them apart. */
    private static final int MOST_PLACEBOS = 20;

    /** RULE: a donor that weighs less is no part of a mixture: the solver leaves such crumbs. */
    private static final double SMALLEST_WEIGHT = 1e-6;

    /** The study of a measure in an area; nothing without a start, such a comparator, or a mixture. */
    Optional<SyntheticStudy> of(Measure measure, Area area) {
        LocalDate start = area.start();
        Optional<WindowPair> windows = ProgrammeQuestions.headline(programme.windows(), start);
        Optional<Comparator> comparator = programme.comparators().values().stream()
                .filter(Comparator.Synthetic.class::isInstance)
                .findFirst();
        if (start == null || windows.isEmpty() || comparator.isEmpty()) {
            return Optional.empty();
        }
        Question question = new Question(measure, area.name(), comparator.get(), windows.get());
        Opponents opponents = new Opponents(
                workings.rosters(), area, measure.id(), windows.get().period(), List.of());
        return comparator.get().match(opponents).stream()
                .filter(Opponent.Mixture.class::isInstance)
                .map(Opponent.Mixture.class::cast)
                .findFirst()
                .flatMap(mixture -> new Answering(workings, question).histories(mixture))
                .flatMap(histories -> study(measure, area.name(), start, histories));
    }

    private Optional<SyntheticStudy> study(Measure measure, String area, LocalDate start, Histories histories) {
        SyntheticControl control = SyntheticControl.of(histories, 0);
        Mixture mixture = control.mixture();
        if (mixture == null) {
            return Optional.empty();
        }
        List<String> donors = histories.donors();
        List<Mixture> placebos = placebos(control.placebos(), donors.size());
        SortedMap<String, Double> weights = weights(mixture, donors);
        List<SyntheticStudy.Unit> units = new ArrayList<>();
        units.add(new SyntheticStudy.Unit(area, weights, figures(measure, area, histories)));
        for (int donor = 0; donor < donors.size(); donor++) {
            String name = donors.get(donor);
            if (!placebos.isEmpty() || weights.containsKey(name)) {
                units.add(new SyntheticStudy.Unit(
                        name,
                        placebos.isEmpty() ? new TreeMap<>() : weights(placebos.get(donor), without(donors, name)),
                        figures(measure, name, histories)));
            }
        }
        Double p =
                control.placebos() == null ? null : (Double) control.placebos().p();
        return Optional.of(new SyntheticStudy(measure.id(), area, start, p, units));
    }

    private static List<Mixture> placebos(@Nullable PlaceboTest test, int donors) {
        return test == null || donors > MOST_PLACEBOS ? List.of() : test.placebos();
    }

    private static List<String> without(List<String> donors, String left) {
        return donors.stream().filter(name -> !name.equals(left)).toList();
    }

    private static SortedMap<String, Double> weights(Mixture mixture, List<String> donors) {
        RealVector values = mixture.weights().values();
        SortedMap<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < donors.size(); i++) {
            if (values.getEntry(i) > SMALLEST_WEIGHT) {
                weights.put(donors.get(i), values.getEntry(i));
            }
        }
        return weights;
    }

    private List<WindowFigure> figures(Measure measure, String area, Histories histories) {
        Roster roster = workings.rosters().roster(area);
        History history = workings.histories().of(measure, Population.EVERYBODY, roster);
        Map<Integer, DateRange> periods = new HashMap<>();
        history.points()
                .forEach(point -> periods.put(history.time(point.period().from()), point.period()));
        return histories.times().stream()
                .flatMap(time -> Optional.ofNullable(periods.get(time)).stream())
                .map(period -> Figures.of(measure, known.side(measure, Population.EVERYBODY, roster, period)))
                .toList();
    }
}
