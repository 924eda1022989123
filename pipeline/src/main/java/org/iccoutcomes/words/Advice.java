package org.iccoutcomes.words;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.RegressionToMean;

/**
 * What a finding lets its reader say, in plain English and never more than its interval allows: the effect, how it was
 * found, and every reason for doubt that stands beside it.
 */
public final class Advice {
    private static final double SMALL_P = 0.05;
    /** A trend that differed with a p below this is worth a warning; few months seldom show more. */
    private static final double DOUBTFUL_TREND_P = 0.1;

    private static final double NOTABLE_SHARE = 10;

    private Advice() {}

    /** One to five sentences; empty where there is nothing to compare. */
    public static String of(Finding finding) {
        Effect effect = finding.effect();
        if (effect == null) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(finding.subject().comparator(), effect));
        if (effect.percent().value() != null) {
            floor(effect, sentences);
            beside(finding, effect.diagnostics(), effect, sentences);
        }
        return String.join(" ", sentences);
    }

    /**
     * {@code 23.0 % lower than areas of its kind lead one to expect (95 % interval …)}: the first sentence alone, to
     * stand within another; empty where there is no figure.
     */
    public static String brief(Finding finding) {
        Effect effect = finding.effect();
        Interval percent = effect == null ? Interval.UNKNOWN : effect.percent();
        Double value = percent.value();
        if (value == null) {
            return "";
        }
        int decimals = ChangeWords.decimals(percent);
        String comparator = finding.subject().comparator();
        Double lower = percent.lower();
        Double upper = percent.upper();
        String limits = lower == null || upper == null
                ? "no interval"
                : "95 % interval " + Numbers.percent(lower, decimals) + " to " + Numbers.percent(upper, decimals);
        boolean isClear = lower != null && upper != null && (upper < 0 || lower > 0);
        return isClear
                ? Numbers.percent(Math.abs(value), decimals) + (value < 0 ? " lower than " : " higher than ")
                        + than(comparator) + " (" + limits + ")"
                : "no clear difference from " + from(comparator) + " (" + Numbers.signed(value, decimals) + " %, "
                        + limits + ")";
    }

    private static String sentence(String comparator, Effect effect) {
        Interval percent = effect.percent();
        Double value = percent.value();
        if (value == null) {
            return "Nothing can be said: " + effect.whyNotStronger();
        }
        int decimals = ChangeWords.decimals(percent);
        String size = Numbers.percent(Math.abs(value), decimals) + (value < 0 ? " lower" : " higher");
        String than = than(comparator);
        if (percent.lower() == null || percent.upper() == null) {
            return "The figure is " + size + " than " + than
                    + ", without an interval: a description, and no proof of a difference.";
        }
        String limits = "95 % interval " + Numbers.signed(percent.lower(), decimals) + " % to "
                + Numbers.signed(percent.upper(), decimals) + " %";
        boolean isClear = percent.upper() < 0 || percent.lower() > 0;
        String doubt = effect.design().isHeadline()
                ? "chance as this design counts it does not explain that."
                : "but intervals of this design are too narrow where areas drift, so that is no proof.";
        return isClear
                ? "The figure is " + size + " than " + than + " (" + limits + "); " + doubt
                : "No clear difference from " + from(comparator) + " (" + Numbers.signed(value, decimals) + " %, "
                        + limits + "): these data do not show one, and do not rule one out within that range.";
    }

    private static String than(String comparator) {
        return switch (comparator) {
            case "own" -> "in the area's own baseline";
            case "synthetic" -> "the mixture of areas that matched it before";
            case "peers", "rest" -> "areas of its kind lead one to expect";
            default -> comparator + " leads one to expect";
        };
    }

    private static String from(String comparator) {
        return switch (comparator) {
            case "own" -> "the area's own baseline";
            case "synthetic" -> than(comparator);
            default -> "what " + than(comparator);
        };
    }

    private static void floor(Effect effect, List<String> sentences) {
        Double floor = effect.pFloor();
        if (floor != null && floor >= SMALL_P) {
            sentences.add("With so few areas the test that reassigns the start cannot give a p below "
                    + Numbers.fixed(floor, 3) + ", so it can neither confirm nor refute this by itself.");
        }
    }

    private static void beside(Finding finding, Diagnostics beside, Effect effect, List<String> sentences) {
        Double trend = beside.preTrendP();
        if (trend != null && trend < DOUBTFUL_TREND_P) {
            sentences.add("Before the start the two did not move alike (p " + Numbers.fixed(trend, 3)
                    + "), so the comparison is in doubt.");
        }
        RegressionToMean regression = beside.regression();
        Double share = regression == null ? null : regression.share();
        if (share != null && share >= NOTABLE_SHARE) {
            sentences.add("About " + Numbers.percent(share, 0)
                    + " of the change is what regression to the mean alone would have brought.");
        }
        Double q = beside.q();
        Double p = effect.p();
        if (p != null && q != null && p < SMALL_P && q >= SMALL_P) {
            sentences.add("Among all the areas and measures tested, one such difference is to be expected by chance.");
        }
        if (finding.subject().comparator().equals("own")) {
            sentences.add("No comparator is in this figure: whatever else changed at the same time is part of it.");
        }
    }
}
