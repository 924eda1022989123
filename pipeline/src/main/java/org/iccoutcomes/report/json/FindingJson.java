package org.iccoutcomes.report.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.words.Advice;
import org.jspecify.annotations.Nullable;

/** A finding as the command line prints it in JSON. A hidden or absent number is null; the flags say which. */
@JsonPropertyOrder({
    "measure",
    "area",
    "comparator",
    "windows",
    "release",
    "flags",
    "baseline",
    "period",
    "change",
    "comparator_change",
    "effect",
    "advice",
    "rank",
    "level_rank"
})
final class FindingJson {
    private final Finding finding;
    private final @Nullable String release;

    FindingJson(Finding finding, @Nullable String release) {
        this.finding = finding;
        this.release = release;
    }

    @JsonProperty
    String measure() {
        return subject().measure();
    }

    @JsonProperty
    String area() {
        return subject().area();
    }

    @JsonProperty
    String comparator() {
        return subject().comparator();
    }

    @JsonProperty
    String windows() {
        return subject().windows();
    }

    private Subject subject() {
        return finding.subject();
    }

    @JsonProperty
    @Nullable
    String release() {
        return release;
    }

    @JsonProperty
    List<String> flags() {
        return finding.flags().stream().map(Flag::id).toList();
    }

    @JsonProperty
    Window baseline() {
        return window(finding.baseline());
    }

    @JsonProperty
    Window period() {
        return window(finding.period());
    }

    @JsonProperty
    ChangeJson change() {
        Interval percent = finding.change().percent();
        return new ChangeJson(
                plain(finding.change().count()),
                finding.change().rate(),
                percent.value(),
                percent.lower(),
                percent.upper());
    }

    @JsonProperty("comparator_change")
    @Nullable
    Percent comparatorChange() {
        Interval percent = finding.comparatorChange();
        return percent == null ? null : new Percent(percent.value(), percent.lower(), percent.upper());
    }

    @JsonProperty
    @Nullable
    EffectJson effect() {
        Effect effect = finding.effect();
        return effect == null
                ? null
                : new EffectJson(
                        effect.percent().value(),
                        effect.percent().lower(),
                        effect.percent().upper(),
                        effect.p(),
                        effect.pFloor(),
                        method(effect),
                        effect.whyNotStronger(),
                        beside(effect));
    }

    private static Beside beside(Effect effect) {
        Diagnostics diagnostics = effect.diagnostics();
        return new Beside(
                effect.design().id(),
                percent(diagnostics.alternative()),
                trend(diagnostics),
                diagnostics.q(),
                diagnostics.regression(),
                diagnostics.note());
    }

    private static String method(Effect effect) {
        String limits = effect.percent().method();
        String design = effect.design().title();
        return limits.isEmpty() || limits.startsWith(design)
                ? limits.isEmpty() ? design : limits
                : design + "; " + limits;
    }

    private static @Nullable Percent percent(Interval interval) {
        return interval.value() == null ? null : new Percent(interval.value(), interval.lower(), interval.upper());
    }

    private static @Nullable Trend trend(Diagnostics beside) {
        Interval trend = beside.preTrend();
        return trend.value() == null
                ? null
                : new Trend(trend.value(), trend.lower(), trend.upper(), beside.preTrendP());
    }

    @JsonProperty
    String advice() {
        return Advice.of(finding);
    }

    @JsonProperty
    @Nullable
    Rank rank() {
        return finding.standing().change();
    }

    @JsonProperty("level_rank")
    @Nullable
    Rank levelRank() {
        return finding.standing().level();
    }

    private static Window window(WindowFigure figure) {
        return new Window(
                figure.window().from().toString(),
                figure.window().to().toString(),
                figure.days(),
                plain(figure.numerator()),
                plain(figure.denominator()),
                new Level(
                        figure.rate().value(),
                        figure.rate().lower(),
                        figure.rate().upper(),
                        median(figure.median()),
                        figure.dispersion()));
    }

    private static @Nullable Median median(Interval median) {
        return median.value() == null ? null : new Median(median.value(), median.lower(), median.upper());
    }

    /** Without trailing zeros: 900, not 900.000000. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A measure in one window. */
    record Window(
            String from,
            String to,
            int days,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @JsonUnwrapped Level level) {}

    /** Its rate, with what stands beside it. */
    record Level(
            @Nullable Double rate,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Median median,
            @Nullable Double dispersion) {}

    /** Of the values of a mean, with limits. */
    record Median(
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /** The plain change. */
    record ChangeJson(
            @Nullable BigDecimal count,
            @Nullable Double rate,
            @Nullable Double percent,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /** A percentage with limits. */
    record Percent(
            @Nullable Double percent,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /** The design-based answer. */
    record EffectJson(
            @Nullable Double percent,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double p,
            @JsonProperty("p_floor") @Nullable Double pFloor,
            String method,
            @JsonProperty("why_not_stronger") String whyNotStronger,
            Beside diagnostics) {}

    /** What stands beside an effect. */
    record Beside(
            String design,
            @Nullable Percent alternative,
            @JsonProperty("pre_trend") @Nullable Trend preTrend,
            @Nullable Double q,
            @JsonProperty("regression_to_mean") @Nullable RegressionToMean regressionToMean,
            String note) {}

    /** How many per cent a year the area outran its comparator before the start. */
    record Trend(
            @Nullable Double percent,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double p) {}
}
