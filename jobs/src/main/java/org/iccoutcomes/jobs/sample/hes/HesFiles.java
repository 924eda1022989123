package org.iccoutcomes.jobs.sample.hes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.files.FileLog;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** The HES files of a world, all open at once, taking one area after another. */
public final class HesFiles implements AutoCloseable {
    private final SampleWorld world;
    private final FileLog log;
    private final Keys keys = new Keys();
    private final Map<String, HesFile> files = new TreeMap<>();
    private final OlderRefresh refresh;

    /** Opens the files in a folder. */
    public HesFiles(SampleWorld world, Path folder, FileLog log) {
        this.world = world;
        this.log = log;
        for (Feed feed : Feed.values()) {
            for (int year : world.span().financialYears()) {
                Layout layout = Layouts.of(world, feed, year);
                files.put(layout.name(), new HesFile(folder, feed, layout));
            }
        }
        this.refresh = new OlderRefresh(world, folder, log);
    }

    /** Writes an area's history. */
    public void add(AreaHistory history) {
        AreaRows rows = new AreaRows(world, history, keys, log);
        refresh.add(history.area(), rows.of(Feed.AE), keys);
        if (world.dirty()) {
            rows.soil(keys);
        }
        for (Feed feed : Feed.values()) {
            for (int year : world.span().financialYears()) {
                List<Row> own = rows.of(feed).of(year);
                String name = Layouts.name(world.span(), feed, year);
                Objects.requireNonNull(files.get(name)).write(own);
            }
        }
    }

    @Override
    public void close() {
        refresh.close();
        for (HesFile file : files.values()) {
            file.close(log, world.dirty());
        }
    }
}
