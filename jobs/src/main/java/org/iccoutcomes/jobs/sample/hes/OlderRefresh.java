package org.iccoutcomes.jobs.sample.hes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.files.Dirt;
import org.iccoutcomes.jobs.sample.files.FileLog;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/**
 * The month 6 file of the second year's A&E attendances. Month 13 replaces it whole: a few of its rows were corrected
 * later, a few came late and a few were withdrawn.
 */
final class OlderRefresh {
    private static final int PURPOSE = 42;
    private static final double CAME_LATER = .01;
    private static final double CORRECTED = .03;
    private static final double WITHDRAWN = .005;

    private final SampleWorld world;
    private final FileLog log;
    private final Optional<HesFile> file;
    private final Layout layout;
    private final int year;

    /** Opens the file if the world has a second year and dirt. */
    OlderRefresh(SampleWorld world, Path folder, FileLog log) {
        this.world = world;
        this.log = log;
        this.year = world.span()
                .financialYears()
                .get(Math.min(1, world.span().financialYears().size() - 1));
        this.layout = Layouts.olderRefresh(world, year);
        boolean wanted = world.dirty() && world.span().monthsOf(year) == 12;
        this.file = wanted ? Optional.of(new HesFile(folder, Feed.AE, layout)) : Optional.empty();
    }

    void add(SampleArea area, YearRows attendances, Keys keys) {
        if (file.isEmpty()) {
            return;
        }
        Draw draw = Draw.of(world.seed(), area.number(), PURPOSE);
        String submitted = Days.iso(Days.of(year + "-09-30") + 49);
        List<Row> older = new ArrayList<>();
        for (Row row : attendances.of(year)) {
            boolean inTime = row.get(Ae.ARRIVALDATE).compareTo(year + "-09-30") <= 0;
            if (inTime && !draw.chance(CAME_LATER)) {
                Row copy = row.copy().set(Ae.SUBDATE, submitted);
                if (draw.chance(CORRECTED)) {
                    copy.set(Ae.AEATTENDDISP, "99").set(Ae.DEPDUR, "");
                }
                older.add(copy);
                if (draw.chance(WITHDRAWN)) {
                    older.add(
                            copy.copy().set(Ae.AEKEY, keys.next(Feed.AE, year)).set(Ae.ARRIVALTIME, "0101"));
                }
            }
        }
        file.get().write(older);
        log.plant(layout.name(), Dirt.SUPERSEDED, older.size());
    }

    void close() {
        file.ifPresent(open -> open.close(log, world.dirty()));
    }
}
