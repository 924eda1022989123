package org.iccoutcomes.compare.effect;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.spread.AreaChange;
import org.iccoutcomes.statistics.spread.ComparatorSpread;
import org.iccoutcomes.statistics.spread.SpreadRules;

/**
 * The area's change against how much areas of its kind change anyway: METHODS, section 15b, the answer while fewer than
 * six areas are treated.
 */
final class SpreadDesign {
    private SpreadDesign() {}

    static Attempt of(Treated area, List<Other> others) {
        List<Other> complete = others.stream()
                .filter(other -> other.isComplete() && other.hasExposure())
                .toList();
        if (complete.size() < SpreadRules.FEWEST_COMPARATORS) {
            return Attempt.refused(StudyDesign.COMPARATOR_SPREAD, tooFew(complete.size(), others.size()));
        }
        Dispersions dispersions = Dispersions.of(area, complete);
        if (!dispersions.areKnown(area, complete) && area.sides().quantity() != Quantity.EVENTS) {
            return Attempt.refused(
                    StudyDesign.COMPARATOR_SPREAD,
                    "Comparator spread of what are not events needs more periods, to tell how much they vary.");
        }
        List<AreaChange> changes = new ArrayList<>();
        for (int i = 0; i < complete.size(); i++) {
            Sides sides = complete.get(i).sides();
            changes.add(new AreaChange(
                    sides.rates(), sides.dispersion(dispersions.others().get(i))));
        }
        AreaChange change = new AreaChange(area.sides().rates(), area.sides().dispersion(dispersions.area()));
        ComparatorSpread spread = ComparatorSpread.of(List.of(change), changes, Attempt.CONFIDENCE);
        return Attempt.of(
                StudyDesign.COMPARATOR_SPREAD,
                spread.headline().percentOfLog(),
                spread.randomisation().p(),
                spread.randomisation().floor(),
                new Diagnostics(
                        Figures.interval(spread.prediction().percentOfLog()),
                        Interval.UNKNOWN,
                        null,
                        null,
                        null,
                        note(spread, complete, others)));
    }

    private static String tooFew(int complete, int all) {
        String missing = complete < all ? " with every period and a population" : "";
        return "Comparator spread needs %d comparators or more%s; there %s %d."
                .formatted(SpreadRules.FEWEST_COMPARATORS, missing, complete == 1 ? "is" : "are", complete);
    }

    private static String note(ComparatorSpread spread, List<Other> complete, List<Other> others) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%d comparators; beyond chance their changes differ by about %.0f %% (one standard deviation)."
                .formatted(complete.size(), 100 * Math.expm1(tau(spread))));
        if (complete.size() < others.size()) {
            sentences.add("Left out for periods or a population that are not known: "
                    + String.join(
                            ", ",
                            others.stream()
                                    .filter(other -> !complete.contains(other))
                                    .map(Other::name)
                                    .toList())
                    + ".");
        }
        if (spread.isZeroAdjusted()) {
            sentences.add("A count of 0 had 0.5 added in both windows.");
        }
        return String.join(" ", sentences);
    }

    private static double tau(ComparatorSpread spread) {
        return spread.marginal() == null ? 0 : spread.marginal().tauMean();
    }
}
