package org.iccoutcomes.release;

import java.util.List;
import java.util.function.Function;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.contract.view.FunnelPosition;
import org.iccoutcomes.contract.view.PracticeMonth;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.measure.Measure;

/** What is told beside the findings: how headlines hold up, control charts, funnels. */
public final class ViewTables {
    private ViewTables() {}

    /** A point of a chart. */
    private record Charted(Trend trend, Trend.Point point) {}

    /** Headline changes under other choices, in their order. */
    public static Table robustness(List<Variant> variants) {
        List<Field<Variant>> fields = Field.join(
                List.of(
                        new Field<>(Column.text("headline", "Measure id of the headline"), Variant::of),
                        new Field<>(
                                Column.text("headline_itself", "yes on the row that is the headline"),
                                v -> v.isHeadline() ? "yes" : ""),
                        field(Column.text("area", "Area"), f -> f.subject().area()),
                        field(
                                Column.text("measure", "Measure id of the definition"),
                                f -> f.subject().measure()),
                        new Field<>(
                                Column.text("change_of", "rate, standardised-rate, or count: the number itself"),
                                v -> v.changeOf().id()),
                        field(
                                Column.text("comparator", "What the change is judged against"),
                                f -> f.subject().comparator())),
                dates("baseline", Finding::baseline),
                dates("period", Finding::period),
                List.of(
                        new Field<>(
                                Column.number("percent", "Change, or how much more than the comparator's"),
                                v -> v.percent().value()),
                        new Field<>(
                                Column.number("lower", "Lower 95 % limit"),
                                v -> v.percent().lower()),
                        new Field<>(
                                Column.number("upper", "Upper 95 % limit"),
                                v -> v.percent().upper()),
                        new Field<>(Column.text("method", "How it was found"), ViewTables::method)));
        return Field.table(ReleaseTables.ROBUSTNESS, fields, variants);
    }

    private static String method(Variant variant) {
        Finding finding = variant.finding();
        boolean isOwn = finding.subject().comparator().equals(ReleaseTables.OWN);
        return isOwn || finding.effect() == null
                ? "two windows"
                : finding.effect().design().title();
    }

    private static List<Field<Variant>> dates(String side, Function<Finding, WindowFigure> window) {
        return List.of(
                field(
                        Column.date(side + "_from", "First day of the " + side),
                        f -> window.apply(f).window().from()),
                field(
                        Column.date(side + "_to", "Last day of the " + side),
                        f -> window.apply(f).window().to()));
    }

    private static Field<Variant> field(Column column, Field.Value<Finding> value) {
        return new Field<>(column, variant -> value.of(variant.finding()));
    }

    /** Changes of standardised rates, with the columns of the findings table. */
    static Table standardised(Views views, List<Measure> measures) {
        return FindingsTable.of(
                ReleaseTables.STANDARDISED,
                views.standardised().stream().map(ProtectedFinding::new).toList(),
                measures.stream().map(ChangeOf.STANDARDISED_RATE::of).toList());
    }

    /** One row a point of a control chart. */
    static Table trends(Views views) {
        List<Charted> points = views.trends().stream()
                .flatMap(trend -> trend.points().stream().map(point -> new Charted(trend, point)))
                .toList();
        List<Field<Charted>> fields = Field.join(
                List.of(
                        new Field<>(
                                Column.text("measure", "Measure id"),
                                c -> c.trend().measure()),
                        new Field<>(Column.text("area", "Area"), c -> c.trend().area())),
                figure(c -> c.point().figure()),
                List.of(
                        new Field<>(
                                Column.number("mean", "Centre line"),
                                c -> c.point().mean()),
                        new Field<>(
                                Column.number("lower", "Lower process limit"),
                                c -> c.point().lower()),
                        new Field<>(
                                Column.number("upper", "Upper process limit"),
                                c -> c.point().upper()),
                        new Field<>(
                                Column.text("cause", "What the point is a sign of"),
                                c -> c.point().cause()),
                        new Field<>(
                                Column.text("provisional", "yes where the period is not complete yet"),
                                c -> c.point().isProvisional() ? "yes" : ""),
                        new Field<>(
                                Column.text("icon", "Icon of variation of the latest point"),
                                c -> c.trend().icon()),
                        new Field<>(
                                Column.text("status", "ok, or why limits cannot be relied on"),
                                c -> c.trend().status())));
        return Field.table(ReleaseTables.TRENDS, fields, points);
    }

    /** One row a practice and month of a measure. */
    static Table practices(Views views) {
        List<Field<PracticeMonth>> fields = Field.join(
                List.of(
                        new Field<>(Column.text("measure", "Measure id"), PracticeMonth::measure),
                        new Field<>(Column.text("area", "Area the practice belonged to"), PracticeMonth::area),
                        new Field<>(Column.text("member", "Code of the practice"), PracticeMonth::member)),
                figure(PracticeMonth::figure),
                List.of(new Field<>(Column.number("target", "What the rate was to reach"), PracticeMonth::target)));
        return Field.table(ReleaseTables.PRACTICES, fields, views.practices());
    }

    /** One row an area of a funnel. */
    static Table funnels(Views views) {
        List<Field<FunnelPosition>> fields = Field.join(
                List.of(
                        new Field<>(Column.text("measure", "Measure id"), FunnelPosition::measure),
                        new Field<>(Column.text("area", "Area"), FunnelPosition::area)),
                figure(FunnelPosition::figure),
                List.of(
                        new Field<>(
                                Column.number("target", "Rate of all areas together"),
                                f -> f.funnel().target()),
                        new Field<>(
                                Column.number("lower_95", "Lower 95 % limit"),
                                f -> f.limits().lower95()),
                        new Field<>(
                                Column.number("upper_95", "Upper 95 % limit"),
                                f -> f.limits().upper95()),
                        new Field<>(
                                Column.number("lower_998", "Lower 99.8 % limit"),
                                f -> f.limits().lower998()),
                        new Field<>(
                                Column.number("upper_998", "Upper 99.8 % limit"),
                                f -> f.limits().upper998()),
                        new Field<>(
                                Column.text("place", "within, or high or low beyond 95 or 99.8 % limits"),
                                FunnelPosition::place),
                        new Field<>(
                                Column.number("dispersion", "Squared distances over those of chance (phi)"),
                                f -> f.funnel().dispersion()),
                        new Field<>(
                                Column.text("adjusted", "yes where limits were widened for over-dispersion"),
                                f -> f.funnel().isAdjusted() ? "yes" : "no"),
                        new Field<>(
                                Column.text("status", "ok, or why over-dispersion was not judged"),
                                f -> f.funnel().status())));
        return Field.table(ReleaseTables.FUNNELS, fields, views.funnels());
    }

    private static <T> List<Field<T>> figure(Function<T, WindowFigure> figure) {
        return List.of(
                new Field<>(
                        Column.date("from", "First day"),
                        t -> figure.apply(t).window().from()),
                new Field<>(
                        Column.date("to", "Last day"),
                        t -> figure.apply(t).window().to()),
                new Field<>(
                        Column.decimal("numerator", "Count or sum"),
                        t -> figure.apply(t).numerator()),
                new Field<>(
                        Column.decimal("denominator", "Person-years, or rows of a mean or share"),
                        t -> figure.apply(t).denominator()),
                new Field<>(
                        Column.number("rate", "Rate, in the measure's unit"),
                        t -> figure.apply(t).rate().value()));
    }
}
