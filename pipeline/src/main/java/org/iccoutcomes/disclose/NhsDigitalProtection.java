package org.iccoutcomes.disclose;

import java.util.Objects;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
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
    private static final int P_DECIMALS = 3;
    private static final String DESIGN_END = "; ";

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
        ShownChange shown = shown(comparison);
        Detail detail = Detail.of(measure, synthetic, comparison.baseline(), comparison.period());
        return new Comparison(shown.baseline(), shown.period(), percent(comparison.percent(), shown, detail));
    }

    private ShownChange shown(Comparison comparison) {
        return new ShownChange(
                measure, ShownWindow.of(measure, comparison.baseline()), ShownWindow.of(measure, comparison.period()));
    }

    private @Nullable Effect effect(Finding finding, ShownChange shown) {
        Effect effect = finding.effect();
        Comparison comparison = finding.comparison();
        if (effect == null || effect.percent().value() == null || shown.isHidden()) {
            return null;
        }
        String method = effect.percent().method();
        if (comparison == null) {
            Detail detail = Detail.of(measure, synthetic, finding.baseline(), finding.period());
            return detail.fromTrueCounts()
                    ? rounded(effect, detail)
                    : remade(effect, ownPercent(shown, method), shown.p(), detail);
        }
        ShownChange theirs = shown(comparison);
        if (theirs.isHidden()) {
            return null;
        }
        Detail detail = Detail.of(
                measure, synthetic, finding.baseline(), finding.period(), comparison.baseline(), comparison.period());
        Estimate again = shown.against(theirs);
        return detail.fromTrueCounts()
                ? rounded(effect, detail)
                : remade(effect, ShownChange.percent(again, method), again.p(), detail);
    }

    /** The design's name stays in front; the name of the limits may change with the rounded counts. */
    private static Interval ownPercent(ShownChange shown, String method) {
        int end = method.indexOf(DESIGN_END) < 0 ? 0 : method.indexOf(DESIGN_END) + DESIGN_END.length();
        Interval percent = shown.percent(true, method.substring(end));
        return new Interval(
                percent.value(), percent.lower(), percent.upper(), method.substring(0, end) + percent.method());
    }

    private static Effect rounded(Effect effect, Detail detail) {
        return new Effect(
                Digits.rounded(effect.percent(), detail.decimals()),
                Digits.rounded(effect.p(), P_DECIMALS),
                Digits.rounded(effect.pFloor(), P_DECIMALS),
                effect.whyNotStronger());
    }

    private static @Nullable Effect remade(Effect effect, Interval percent, @Nullable Double p, Detail detail) {
        return percent.value() == null
                ? null
                : rounded(
                        new Effect(percent, p == null ? effect.p() : p, effect.pFloor(), effect.whyNotStronger()),
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
