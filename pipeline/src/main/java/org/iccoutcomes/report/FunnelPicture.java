package org.iccoutcomes.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.FunnelChart;
import org.iccoutcomes.report.chart.FunnelChart.Axes;
import org.iccoutcomes.report.chart.FunnelChart.Limits;
import org.iccoutcomes.report.chart.FunnelChart.Unit;
import org.iccoutcomes.report.chart.Role;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;

/**
 * Where an area lies among the areas of its level, given its size.
 *
 * @param measure what the rate is of
 * @param alike the area and those of its level
 * @param window in which they are set beside one another
 * @param own the area's row
 * @param rows of the release's table of funnels that can be drawn
 */
record FunnelPicture(Defined measure, Alike alike, DateRange window, Rows.Row own, List<Rows.Row> rows) {
    /** Fewer areas than this make no funnel. */
    private static final int FEWEST = 3;
    /** Names of more areas than this would cover one another. */
    private static final int MOST_NAMES = 15;

    private static final List<String> NEEDED =
            List.of("rate", "denominator", "target", "lower_95", "upper_95", "lower_998", "upper_998");
    private static final Map<String, String> PLACES = Map.of(
            "within", "within the limits",
            "high-95", "above the 95 % limit",
            "high-998", "above the 99.8 % limit",
            "low-95", "below the 95 % limit",
            "low-998", "below the 99.8 % limit");

    static final String EXPLANATION = "A small area's rate moves more by chance than a large one's. Between the dashed"
            + " curves lie 95 %, and between the solid ones 99.8 %, of the rates that areas of each size would have if all"
            + " had the rate of all areas together. The blue diamond is the area the chart is about; hollow circles are"
            + " areas whose own programme had begun by the end of the period. A rate outside the limits says that an area"
            + " differs, not why: more old people live in some areas, rates are not standardised, and people who come back"
            + " make rates of visits and journeys move more than the limits of chance, which take each event to stand alone.";

    static List<Block> section(ReleaseView release) {
        return KeyPair.pictures(
                release,
                EXPLANATION,
                pair -> of(release, pair.measure(), pair.area()).stream().toList());
    }

    /** The picture of the area's headline period; none where the area has no place, or hardly any other has. */
    static Optional<Block> of(ReleaseView release, String measure, String area) {
        Optional<DateRange> period = release.headlines().stream()
                .filter(finding -> finding.subject().measure().equals(measure)
                        && finding.subject().area().equals(area))
                .map(finding -> finding.period().window())
                .findFirst();
        Optional<Defined> defined = Defined.of(release, measure);
        if (period.isEmpty() || defined.isEmpty()) {
            return Optional.empty();
        }
        Alike alike = Alike.of(release, area);
        Map<String, Rows.Row> byArea = new LinkedHashMap<>();
        release.rows(ReleaseTables.FUNNELS)
                .filter(row -> row.text("measure").equals(measure)
                        && alike.holds(row.text("area"))
                        && row.date("from").equals(period.get().from())
                        && row.date("to").equals(period.get().to())
                        && NEEDED.stream().allMatch(row::has))
                .forEach(row -> byArea.putIfAbsent(row.text("area"), row));
        Rows.Row own = byArea.get(area);
        return own == null || byArea.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new FunnelPicture(defined.get(), alike, period.get(), own, List.copyOf(byArea.values()))
                        .block());
    }

    private Block block() {
        Set<String> named = named();
        return new Block.Picture(
                new FunnelChart(
                        title(),
                        alternative(),
                        axes(),
                        real(own, "target"),
                        rows.stream().map(row -> unit(row, named)).toList()),
                FunnelFigures.of(measure, Dates.range(window) + ". " + limits(), rows));
    }

    /**
     * {@code Non-elective admissions, Millom: 81.8 per 1,000 person-years, below the 99.8 % limit of chance for its
     * size}.
     */
    private String title() {
        return measure.title() + ", " + alike.area() + ", " + Dates.range(window) + ": " + rate(own) + ", " + place(own)
                + (isAdjusted() ? ", widened for over-dispersion," : " of chance") + " for its size";
    }

    private String rate(Rows.Row row) {
        return (Numbers.fixed(real(row, "rate"), 1) + " " + measure.unit()).strip();
    }

    static String place(Rows.Row row) {
        return PLACES.getOrDefault(row.text("place"), "not placed");
    }

    private String alternative() {
        String outside = rows.stream()
                .filter(row -> !row.text("place").equals("within"))
                .map(row -> row.text("area") + " " + Numbers.fixed(real(row, "rate"), 1) + ", " + place(row))
                .collect(Collectors.joining("; "));
        return "Funnel plot of " + Numbers.counted(rows.size(), "area") + " about the rate of all, "
                + Numbers.fixed(real(own, "target"), 1) + " " + measure.unit() + ". "
                + (outside.isEmpty() ? "No area lies outside the limits" : "Outside the limits: " + outside) + ". "
                + limits() + ".";
    }

    private boolean isAdjusted() {
        return own.text("adjusted").equals("yes");
    }

    /** What the limits hold, and how much more than by chance areas differ. */
    private String limits() {
        Double dispersion = own.real("dispersion");
        String spread = dispersion == null
                ? ""
                : "; the squared distances of areas are " + Numbers.fixed(dispersion, 1) + " times those of chance";
        return (isAdjusted() ? "Limits are widened for over-dispersion" : "Limits are of chance alone") + spread;
    }

    private Axes axes() {
        String size = measure.unit().contains("person-years") ? "Person-years" : "Cases";
        return new Axes(
                size + ", " + Dates.range(window), measure.unit(), isAdjusted() ? "limit, widened" : "limit of chance");
    }

    /** Areas whose names stand beside them: of many, the first of those far outside. */
    private Set<String> named() {
        return rows.stream()
                .filter(row -> rows.size() <= MOST_NAMES || row.text("place").endsWith("-998"))
                .limit(MOST_NAMES)
                .map(row -> row.text("area"))
                .collect(Collectors.toSet());
    }

    private Unit unit(Rows.Row row, Set<String> named) {
        String name = row.text("area");
        Role role = alike.role(name, window);
        return new Unit(
                name,
                role,
                role == Role.SUBJECT || named.contains(name),
                Objects.requireNonNull(row.decimal("denominator")).doubleValue(),
                real(row, "rate"),
                new Limits(
                        real(row, "lower_998"), real(row, "lower_95"), real(row, "upper_95"), real(row, "upper_998")));
    }

    static double real(Rows.Row row, String column) {
        return Objects.requireNonNull(row.real(column), column);
    }
}
