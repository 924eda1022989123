package org.iccoutcomes.compare.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.compare.history.History;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.iccoutcomes.statistics.synthetic.Mixture;
import org.iccoutcomes.statistics.synthetic.PlaceboTest;
import org.iccoutcomes.statistics.synthetic.SyntheticControl;
import org.iccoutcomes.statistics.synthetic.SyntheticRules;
import org.jspecify.annotations.Nullable;

/** The area against the mixture of other areas that was nearest to it before the start: METHODS, section 18. */
final class SyntheticDesign {
    private static final String NO_LIMITS = "no interval: placebo test only";
    private static final double SHOWN_WEIGHT = 0.005;

    private SyntheticDesign() {}

    /**
     * What was found.
     *
     * @param attempt the effect: the mean gap over the window as a share of the mixture's mean there
     * @param change by how many per cent the mixture itself changed between the windows; null where there is none
     */
    record Result(Attempt attempt, @Nullable Double change) {
        static Result refused(String why) {
            return new Result(Attempt.refused(StudyDesign.SYNTHETIC_CONTROL, why), null);
        }
    }

    static Result of(Treated area, List<Other> donors) {
        if (area.sides().isStandardised()) {
            return new Result(Attempt.ofCrudeRatesOnly(StudyDesign.SYNTHETIC_CONTROL, "Synthetic controls"), null);
        }
        Histories histories = histories(area, donors);
        if (histories.before() < SyntheticRules.FEWEST_BEFORE) {
            return Result.refused("A synthetic control needs %d known periods before the start; there are %d."
                    .formatted(SyntheticRules.FEWEST_BEFORE, histories.before()));
        }
        if (histories.donors().size() < SyntheticRules.FEWEST_DONORS) {
            return Result.refused("A synthetic control needs %d other areas with every period; there %s %d."
                    .formatted(
                            SyntheticRules.FEWEST_DONORS,
                            histories.donors().size() == 1 ? "is" : "are",
                            histories.donors().size()));
        }
        SyntheticControl control = SyntheticControl.of(histories, 0);
        Mixture mixture = control.mixture();
        return mixture == null
                ? Result.refused(StatusWords.of(StudyDesign.SYNTHETIC_CONTROL, control.status()))
                : answer(area, histories, mixture, control.placebos());
    }

    /** The area and its donors, period by period up to the end of the later window. */
    static Histories histories(Treated area, List<Other> donors) {
        Map<String, Map<Integer, Double>> outcomes = new LinkedHashMap<>();
        donors.forEach(donor -> outcomes.put(donor.name(), rates(donor.history(), area)));
        outcomes.put(area.name(), rates(area.history(), area));
        return Histories.of(outcomes, List.of(area.name()), area.startTime());
    }

    private static Result answer(Treated area, Histories histories, Mixture mixture, @Nullable PlaceboTest placebos) {
        RealVector synthetic = mixture.synthetic();
        int[] after = rows(histories, area.window());
        int[] before = rows(
                histories,
                area.sides().baseline().kept().stream()
                        .map(kept -> area.history().time(kept.from()))
                        .toList());
        double expected = mean(synthetic, after);
        double percent = 100 * mean(mixture.gaps(), after) / expected;
        double change = 100 * (expected / mean(synthetic, before) - 1);
        Double value = Estimate.finite(percent);
        Estimate estimate = value == null
                ? Estimate.none(Status.ZERO_EXPECTED)
                : new Estimate(Status.OK, value, null, null, null, NO_LIMITS);
        return new Result(
                Attempt.of(
                        StudyDesign.SYNTHETIC_CONTROL,
                        estimate,
                        placebos == null ? null : (Double) placebos.p(),
                        placebos == null ? null : (Double) placebos.floor(),
                        Diagnostics.note(note(histories, mixture, placebos))),
                Estimate.finite(change));
    }

    private static Map<Integer, Double> rates(History history, Treated area) {
        Map<Integer, Double> rates = new TreeMap<>();
        history.upTo(area.sides().period().window().to())
                .points()
                .forEach(point -> rates.put(point.time(), point.count() / point.exposure()));
        return rates;
    }

    private static int[] rows(Histories histories, List<Integer> times) {
        return IntStream.range(0, histories.times().size())
                .filter(row -> times.contains(histories.times().get(row)))
                .toArray();
    }

    private static double mean(RealVector of, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += of.getEntry(row);
        }
        return sum / rows.length;
    }

    private static String note(Histories histories, Mixture mixture, @Nullable PlaceboTest placebos) {
        List<String> weights = new ArrayList<>();
        for (int i = 0; i < histories.donors().size(); i++) {
            double weight = mixture.weights().values().getEntry(i);
            if (weight >= SHOWN_WEIGHT) {
                weights.add(
                        String.format(Locale.ROOT, "%s %.2f", histories.donors().get(i), weight));
            }
        }
        double fit = 100
                * mixture.errorBefore()
                * mixture.outcome().getDimension()
                / mixture.outcome().getL1Norm();
        String made = "Made of %s; before the start it was off by %.0f %% of the mean a period."
                .formatted(String.join(", ", weights), fit);
        String left = histories.incomplete().isEmpty()
                ? ""
                : " Left out for missing periods: " + String.join(", ", histories.incomplete()) + ".";
        String noTest =
                placebos == null ? " The mixture equals the area before the start, so there is no placebo test." : "";
        return made + left + noTest;
    }
}
