package org.iccoutcomes.jobs.sample.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.Lsoa;
import org.iccoutcomes.jobs.sample.world.Membership;
import org.iccoutcomes.jobs.sample.world.Positions;
import org.iccoutcomes.jobs.sample.world.Positions.Position;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.iccoutcomes.jobs.sample.world.Site;

/** The reference files: areas with their members, sites, road distances, and where small areas lie. */
public final class PlaceFiles {
    private PlaceFiles() {}

    /**
     * Writes areas.csv, sites.csv, site-distances.csv and the practices' indicators, and small-areas.csv where the
     * world has positions.
     */
    public static void write(SampleWorld world, Path folder, FileLog log) {
        areas(world, folder, log);
        sites(world, folder, log);
        distances(world, folder, log);
        if (!world.areas().isEmpty() && Positions.of(world.areas().get(0), 0).isPresent()) {
            smallAreas(world, folder, log);
        }
        KpiFile.write(world, folder, log);
    }

    private static void areas(SampleWorld world, Path folder, FileLog log) {
        List<String> header = List.of("area", "parent", "level", "basis", "member", "valid_from", "valid_to", "start");
        try (CsvFile file = CsvFile.create(folder, "areas.csv", header)) {
            file.write(world.parent(), "", "place", "", "", "", "", "");
            for (SampleArea area : world.areas()) {
                String start =
                        area.start().map(month -> month.atDay(1).toString()).orElse("");
                for (Membership member : world.places().memberships()) {
                    if (member.area().equals(area.name())) {
                        file.write(
                                area.name(),
                                world.parent(),
                                "icc",
                                "practice",
                                member.practice(),
                                iso(member.from()),
                                iso(member.to()),
                                start);
                    }
                }
            }
            log.rows(file.name(), file.rows());
        }
    }

    private static String iso(Optional<Integer> day) {
        return day.map(Days::iso).orElse("");
    }

    private static void sites(SampleWorld world, Path folder, FileLog log) {
        List<String> header =
                List.of("SITE_CODE", "SITE_NAME", "SITE_TYPE", "PROVIDER", "AREA", "LATITUDE", "LONGITUDE");
        try (CsvFile file = CsvFile.create(folder, "sites.csv", header)) {
            for (Site site : world.places().sites()) {
                String type = site.acute() ? "acute" : "community";
                Optional<Position> at = Positions.of(site);
                file.write(
                        site.code(),
                        site.name(),
                        type,
                        site.provider(),
                        site.area(),
                        at.map(place -> degrees(place.latitude())).orElse(""),
                        at.map(place -> degrees(place.longitude())).orElse(""));
            }
            log.rows(file.name(), file.rows());
        }
    }

    private static void distances(SampleWorld world, Path folder, FileLog log) {
        List<String> header = List.of("LSOA", "SITE_CODE", "ROAD_MILES");
        try (CsvFile file = CsvFile.create(folder, "site-distances.csv", header)) {
            for (SampleArea area : world.areas()) {
                for (Lsoa lsoa : area.lsoas()) {
                    for (Site site : world.places().sites()) {
                        file.write(lsoa.code(), site.code(), tenths(lsoa.tenthsTo(site)));
                    }
                }
            }
            log.rows(file.name(), file.rows());
        }
    }

    private static void smallAreas(SampleWorld world, Path folder, FileLog log) {
        try (CsvFile file = CsvFile.create(folder, "small-areas.csv", List.of("LSOA", "LATITUDE", "LONGITUDE"))) {
            for (SampleArea area : world.areas()) {
                for (int i = 0; i < area.lsoas().size(); i++) {
                    String code = area.lsoas().get(i).code();
                    Positions.of(area, i)
                            .ifPresent(at -> file.write(code, degrees(at.latitude()), degrees(at.longitude())));
                }
            }
            log.rows(file.name(), file.rows());
        }
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.3f", degrees);
    }

    /** Tenths as a decimal with one digit: 218 is 21.8. */
    public static String tenths(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
