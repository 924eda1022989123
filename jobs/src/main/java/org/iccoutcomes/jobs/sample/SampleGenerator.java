package org.iccoutcomes.jobs.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.jobs.sample.files.FileLog;
import org.iccoutcomes.jobs.sample.files.ListSizeFiles;
import org.iccoutcomes.jobs.sample.files.PlaceFiles;
import org.iccoutcomes.jobs.sample.files.SideFiles;
import org.iccoutcomes.jobs.sample.files.TruthFile;
import org.iccoutcomes.jobs.sample.hes.HesFiles;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.tally.TruthTally;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.iccoutcomes.jobs.sample.world.Visitors;

/**
 * Writes a synthetic world as extracts with their truth beside them. One area is in memory at a time, so the size of
 * the world is bounded by the disk only; the same world gives the same bytes.
 */
public final class SampleGenerator {
    private SampleGenerator() {}

    /** Is told how far the writing has come. */
    public interface Progress {
        /** So many areas of so many are written. */
        void areasWritten(int done, int of);
    }

    /** Writes all files of the world into the folder, which is made if need be; gives the rows of each file. */
    public static Map<String, Long> write(SampleWorld world, Path folder) {
        return write(world, folder, (done, of) -> {});
    }

    /** Writes all files of the world into the folder, telling how far it is; gives the rows of each file. */
    public static Map<String, Long> write(SampleWorld world, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileLog log = new FileLog();
        TruthTally truth = new TruthTally(world);
        PlaceFiles.write(world, folder, log);
        ListSizeFiles lists = new ListSizeFiles(world, folder, log);
        try (lists;
                HesFiles hes = new HesFiles(world, folder, log);
                SideFiles side = new SideFiles(world, folder, log)) {
            List<SampleArea> areas = areas(world);
            for (SampleArea area : areas) {
                AreaHistory history = AreaLife.of(world, area);
                truth.add(history);
                if (!area.isVisitors()) {
                    lists.add(history.people());
                }
                hes.add(history);
                side.add(history);
                progress.areasWritten(area.number() + 1, areas.size());
            }
        }
        TruthFile file = new TruthFile(world).planted(world.plan().quotas());
        world.pioneer().ifPresent(area -> file.journeys(area.name(), truth.measures()));
        file.areas(truth.measures(), lists.personDays()).files(log).write(folder);
        return log.files();
    }

    private static List<SampleArea> areas(SampleWorld world) {
        List<SampleArea> areas = new ArrayList<>(world.areas());
        areas.add(Visitors.of(world));
        return areas;
    }
}
