package org.iccoutcomes.disclose;

import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.view.FunnelPosition;
import org.iccoutcomes.contract.view.PracticeMonth;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.measure.Grouping;
import org.iccoutcomes.definition.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Rule {@code nhs-digital-2018} on what is told beside the findings. Counts and rates of a period or area are shown as
 * in a finding; a point whose count is hidden is not plotted. Centre lines and limits are results of a model of many
 * periods or areas, rounded as rates are.
 */
record ProtectedViews(Protection protection, Map<String, Measure> measures) {
    private static final int PHI_DECIMALS = 2;

    Views protect(Views views) {
        return new Views(
                views.variants().stream().map(this::variant).toList(),
                views.trends().stream().map(this::trend).toList(),
                views.funnels().stream().map(this::funnel).toList(),
                shown(views.standardised()),
                views.studies().stream()
                        .map(study -> study.with(figure -> shown(study.measure(), figure), Digits.roundedP(study.p())))
                        .toList(),
                views.practices().stream().map(this::practice).toList(),
                shown(views.latest()));
    }

    /** Values that are published by practice anyway are shown as they are; all others like any figure. */
    private PracticeMonth practice(PracticeMonth month) {
        Measure measure = measures.get(month.measure());
        Grouping.Dashboard dashboard =
                measure == null ? null : measure.grouping().dashboard();
        return dashboard != null && !dashboard.published().isEmpty()
                ? month
                : month.with(shown(month.measure(), month.figure()));
    }

    private List<Finding> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> protection.protect(finding).shown())
                .toList();
    }

    private Variant variant(Variant variant) {
        return new Variant(
                variant.of(),
                variant.changeOf(),
                variant.isHeadline(),
                protection.protect(variant.finding(), variant.changeOf()));
    }

    private Trend trend(Trend trend) {
        List<Trend.Point> points = trend.points().stream()
                .map(point -> new Trend.Point(
                        shown(trend.measure(), point.figure()),
                        rounded(point.mean()),
                        rounded(point.lower()),
                        rounded(point.upper()),
                        point.cause(),
                        point.isProvisional()))
                .toList();
        return new Trend(trend.measure(), trend.area(), trend.icon(), trend.status(), points);
    }

    private FunnelPosition funnel(FunnelPosition at) {
        WindowFigure figure = shown(at.measure(), at.figure());
        FunnelPosition.Limits limits = at.limits();
        FunnelPosition.Funnel funnel = at.funnel();
        return new FunnelPosition(
                at.measure(),
                at.area(),
                figure,
                new FunnelPosition.Limits(
                        rounded(limits.lower95()),
                        rounded(limits.upper95()),
                        rounded(limits.lower998()),
                        rounded(limits.upper998())),
                new FunnelPosition.Funnel(
                        rounded(funnel.target()),
                        Digits.rounded(funnel.dispersion(), PHI_DECIMALS),
                        funnel.isAdjusted(),
                        funnel.status()),
                figure.numerator() == null ? "" : at.place());
    }

    private WindowFigure shown(String id, WindowFigure figure) {
        Measure measure = measures.get(id);
        if (measure == null) {
            throw new IllegalArgumentException("a view of a measure the programme lacks: " + id);
        }
        return ShownWindow.of(measure, figure);
    }

    private static @Nullable Double rounded(@Nullable Double rate) {
        return rate == null ? null : Digits.rounded(rate, Digits.ofRate(rate));
    }
}
