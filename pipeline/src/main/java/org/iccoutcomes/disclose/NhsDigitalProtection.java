package org.iccoutcomes.disclose;

import java.util.Objects;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Rule {@code nhs-digital-2018} on one finding (ARCHITECTURE, section 6). A change is hidden when either of its counts
 * is, an effect when any of its four; a place when what it is by is hidden. Protecting a protected finding changes
 * nothing.
 *
 * @param measure what was counted
 * @param synthetic whether the data are made up, so that a decimal may be shown of small areas
 */
record NhsDigitalProtection(Measure measure, boolean synthetic) {

    Finding protect(Finding finding) {
        WindowFigure before = ShownWindow.of(measure, finding.baseline());
        WindowFigure after = ShownWindow.of(measure, finding.period());
        ShownChange shown = new ShownChange(measure, before, after);
        Finding safe = new Finding(
                finding.subject(),
                before,
                after,
                change(finding, shown),
                comparison(finding.comparison()),
                effect(finding, shown),
                standing(finding.standing(), shown),
                finding.flags());
        return hidesSomething(finding, safe) ? Protection.withFlag(safe, Flag.SUPPRESSED) : safe;
    }

    private Change change(Finding finding, ShownChange shown) {
        Change change = finding.change();
        return new Change(
                change.count() == null ? null : shown.count(),
                change.rate() == null ? null : shown.rate(),
                percent(change.percent(), shown, Detail.of(measure, synthetic, finding.baseline(), finding.period())));
    }

    private Interval percent(Interval percent, ShownChange shown, Detail detail) {
        if (percent.value() == null || shown.isHidden()) {
            return Interval.UNKNOWN;
        }
        Interval allowed = detail.fromTrueCounts() ? percent : shown.percent(false, percent.method());
        return Digits.rounded(allowed, detail.decimals());
    }

    private @Nullable Comparison comparison(@Nullable Comparison comparison) {
        if (comparison == null) {
            return null;
        }
        if (!comparison.isCounted()) {
            return new Comparison(
                    comparison.baseline(),
                    comparison.period(),
                    Digits.rounded(comparison.percent(), synthetic ? 1 : 0),
                    false);
        }
        ShownChange shown = shown(comparison);
        Detail detail = Detail.of(measure, synthetic, comparison.baseline(), comparison.period());
        return new Comparison(shown.baseline(), shown.period(), percent(comparison.percent(), shown, detail));
    }

    private ShownChange shown(Comparison comparison) {
        return new ShownChange(
                measure, ShownWindow.of(measure, comparison.baseline()), ShownWindow.of(measure, comparison.period()));
    }

    /**
     * An effect beside hidden counts is hidden. The result of a model of many periods or areas is shown of true counts,
     * in whole per cent where they are few; that of two windows alone is worked out again from the counts as shown.
     */
    private @Nullable Effect effect(Finding finding, ShownChange shown) {
        Effect effect = finding.effect();
        Comparison comparison = finding.comparison();
        if (effect == null || shown.isHidden()) {
            return null;
        }
        if (effect.percent().value() == null) {
            return effect;
        }
        String method = effect.percent().method();
        if (comparison == null || !comparison.isCounted()) {
            Detail detail = Detail.of(measure, synthetic, finding.baseline(), finding.period());
            return isTrue(effect, detail)
                    ? rounded(effect, detail)
                    : remade(effect, alone(shown, method, comparison), shown.p(), detail);
        }
        ShownChange theirs = shown(comparison);
        if (theirs.isHidden()) {
            return null;
        }
        Detail detail = Detail.of(
                measure, synthetic, finding.baseline(), finding.period(), comparison.baseline(), comparison.period());
        Estimate again = shown.against(theirs);
        return isTrue(effect, detail)
                ? rounded(effect, detail)
                : remade(effect, ShownChange.percent(again, method), again.p(), detail);
    }

    private static boolean isTrue(Effect effect, Detail detail) {
        return detail.fromTrueCounts() || effect.design().isModel();
    }

    /** The change shown, and where it is judged against a stated number, over that. */
    private static Interval alone(ShownChange shown, String method, @Nullable Comparison comparison) {
        Interval own = shown.percent(true, method);
        Double stated = comparison == null ? null : comparison.percent().value();
        return stated == null ? own : own.beyond(stated);
    }

    private static @Nullable RegressionToMean rounded(@Nullable RegressionToMean regression, Detail detail) {
        Double percent = regression == null ? null : Digits.rounded(regression.percent(), detail.decimals());
        return regression == null || percent == null
                ? null
                : new RegressionToMean(percent, Digits.rounded(regression.share(), 0));
    }

    private static Effect rounded(Effect effect, Detail detail) {
        Diagnostics beside = effect.diagnostics();
        return new Effect(
                effect.design(),
                Digits.rounded(effect.percent(), detail.decimals()),
                Digits.roundedP(effect.p()),
                Digits.roundedP(effect.pFloor()),
                effect.whyNotStronger(),
                new Diagnostics(
                        Digits.rounded(beside.alternative(), detail.decimals()),
                        Digits.rounded(beside.preTrend(), detail.decimals()),
                        Digits.roundedP(beside.preTrendP()),
                        Digits.roundedP(beside.q()),
                        rounded(beside.regression(), detail),
                        beside.note()));
    }

    private static @Nullable Effect remade(Effect effect, Interval percent, @Nullable Double p, Detail detail) {
        return percent.value() == null
                ? null
                : rounded(
                        new Effect(
                                effect.design(),
                                percent,
                                p == null ? effect.p() : p,
                                effect.pFloor(),
                                effect.whyNotStronger(),
                                effect.diagnostics()),
                        detail);
    }

    private static Standing standing(Standing standing, ShownChange shown) {
        boolean hidesPeriod = new ShownChange(shown.measure(), shown.period(), shown.period()).isHidden();
        return new Standing(shown.isHidden() ? null : standing.change(), hidesPeriod ? null : standing.level());
    }

    private static boolean hidesSomething(Finding truth, Finding safe) {
        Comparison theirs = truth.comparison();
        Comparison shown = safe.comparison();
        return hides(truth.baseline(), safe.baseline())
                || hides(truth.period(), safe.period())
                || (theirs != null && shown != null && hides(theirs.baseline(), shown.baseline()))
                || (theirs != null && shown != null && hides(theirs.period(), shown.period()));
    }

    private static boolean hides(WindowFigure truth, WindowFigure safe) {
        return lost(truth.numerator(), safe.numerator())
                || lost(truth.denominator(), safe.denominator())
                || lost(truth.rate().value(), safe.rate().value());
    }

    private static boolean lost(@Nullable Object truth, @Nullable Object safe) {
        return truth != null && Objects.isNull(safe);
    }
}
