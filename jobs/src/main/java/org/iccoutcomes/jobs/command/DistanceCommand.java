package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.place.Position;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.Gazetteer;
import org.iccoutcomes.jobs.run.Gazetteer.Place;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.report.block.Grids;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.report.text.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc distance}: how far a small area is from hospital sites. */
@Command(
        name = "distance",
        header = "How far a small area is from hospital sites: in a straight line, and by road.",
        description = {
            "One way. Straight lines are over the ground between the coordinates of the look-ups, as HES derives its",
            "kilometres; nobody travels them. Miles and minutes by road are as delivered, and empty where nobody",
            "delivered any. Without SITE: the nearest in a straight line."
        },
        footer = {
            "",
            "Examples:",
            "  icc distance E01019299 RTXBU RTX02",
            "  icc distance \"Copeland 008G\" --nearest 3"
        })
public final class DistanceCommand implements Callable<Integer> {
    private static final int PLACES = 3;
    private static final double KM_A_MILE = 1.609344;

    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private final ReleaseOption release = new ReleaseOption();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "SMALL-AREA", description = "Its code or name.")
    private String smallArea = "";

    @Parameters(index = "1..*", paramLabel = "SITE", description = "Codes or names of sites.")
    private List<String> sites = new ArrayList<>();

    @Option(
            names = "--nearest",
            paramLabel = "N",
            defaultValue = "5",
            description = "So many sites, where none is named (default: ${DEFAULT-VALUE}).")
    private int nearest;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    /** How it is printed. */
    enum Format {
        table,
        csv,
        markdown
    }

    public DistanceCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Programme loaded = programme.load(setting).programme();
        Gazetteer gazetteer = Gazetteer.of(Stores.of(loaded), release.number(loaded, programme.path(setting)));
        Place from = gazetteer
                .findSmallArea(smallArea)
                .orElseThrow(() ->
                        unknown("small area", smallArea, gazetteer.smallAreas().values(), "small-areas"));
        List<Place> to = sites.isEmpty() ? nearestTo(from, gazetteer) : named(gazetteer);
        PrintWriter out = spec.commandLine().getOut();
        out.print(render(table(from, to, gazetteer), loaded));
        out.flush();
        return ExitCode.DONE.code();
    }

    private List<Place> named(Gazetteer gazetteer) {
        return sites.stream()
                .map(site -> gazetteer
                        .findSite(site)
                        .orElseThrow(
                                () -> unknown("site", site, gazetteer.sites().values(), "sites")))
                .toList();
    }

    private List<Place> nearestTo(Place from, Gazetteer gazetteer) {
        return gazetteer.sites().values().stream()
                .filter(site -> miles(from, site) != null)
                .sorted(Comparator.comparingDouble(site -> Objects.requireNonNull(miles(from, site))))
                .limit(nearest)
                .toList();
    }

    private static Failure unknown(String what, String typed, Collection<Place> known, String dataset) {
        if (known.isEmpty()) {
            return Failure.before(
                    ExitCode.INPUT_MISSING,
                    "the release was made without any " + what + ".",
                    "add a feed of " + dataset + " to the inbox, then: icc nightly");
        }
        Optional<String> near = Nearest.of(
                typed,
                known.stream()
                        .flatMap(place -> Stream.of(place.code(), place.name()))
                        .toList());
        return Failure.before(
                ExitCode.USAGE,
                "unknown " + what + " '" + typed + "'."
                        + near.map(n -> "  did you mean " + n + "?").orElse(""),
                "name one of the %,d by its code or its name".formatted(known.size()));
    }

    private static @Nullable Double miles(Place from, Place to) {
        Position start = from.position();
        Position end = to.position();
        return start == null || end == null ? null : start.milesTo(end);
    }

    private static Table table(Place from, List<Place> to, Gazetteer gazetteer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Place site : to) {
            Double miles = miles(from, site);
            Gazetteer.Road road = gazetteer.road(from, site);
            rows.add(Arrays.asList(
                    from.code(),
                    from.name(),
                    site.code(),
                    site.name(),
                    miles == null ? null : rounded(miles),
                    miles == null ? null : rounded(miles * KM_A_MILE),
                    road.miles(),
                    road.minutes()));
        }
        return new Table(
                "distances",
                List.of(
                        Column.text("lsoa", "Small area"),
                        Column.text("lsoa_name", "Its name"),
                        Column.text("site_code", "Hospital site"),
                        Column.text("site_name", "Its name"),
                        Column.decimal("straight_line_miles", "Miles in a straight line, one way, from coordinates"),
                        Column.decimal("straight_line_km", "The same in kilometres"),
                        Column.decimal("road_miles", "Miles by road, one way, as delivered"),
                        Column.decimal("road_minutes", "Minutes by car, one way, as delivered")),
                rows);
    }

    private static BigDecimal rounded(double distance) {
        return BigDecimal.valueOf(distance).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private String render(Table table, Programme loaded) {
        String caption = loaded.title() + ": distances, one way" + (loaded.synthetic() ? " (synthetic data)" : "");
        return switch (format) {
            case table -> TextTable.render(Grids.of(table, caption).withoutEmptyColumns());
            case markdown -> MarkdownTable.render(Grids.of(table, caption).withoutEmptyColumns());
            case csv -> Csv.render(table, loaded.synthetic());
        };
    }
}
