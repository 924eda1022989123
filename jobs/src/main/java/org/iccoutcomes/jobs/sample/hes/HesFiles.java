package org.iccoutcomes.jobs.sample.hes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.files.CsvFile;
import org.iccoutcomes.jobs.sample.files.FileLog;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** The HES files of a world, all open at once, taking one area after another. */
public final class HesFiles implements AutoCloseable {
    private final SampleWorld world;
    private final FileLog log;
    private final Keys keys = new Keys();
    private final Map<String, Layout> layouts = new TreeMap<>();
    private final Map<String, CsvFile> files = new TreeMap<>();

    /** Opens the files in a folder. */
    public HesFiles(SampleWorld world, Path folder, FileLog log) {
        this.world = world;
        this.log = log;
        for (Feed feed : Feed.values()) {
            for (int year : world.span().financialYears()) {
                open(folder, Layouts.of(world, feed, year));
            }
        }
    }

    private void open(Path folder, Layout layout) {
        layouts.put(layout.name(), layout);
        files.put(layout.name(), CsvFile.create(folder, layout.name(), layout.header(), layout.lineEnd()));
    }

    /** Writes an area's history. */
    public void add(AreaHistory history) {
        YearRows apc = new YearRows(world.span());
        ApcRows admissions = new ApcRows(world, keys, apc);
        for (Spell spell : history.spells()) {
            admissions.add(spell);
        }
        for (int year : world.span().financialYears()) {
            write(Layouts.name(world.span(), Feed.APC, year), apc.of(year));
        }
    }

    private void write(String name, List<Row> rows) {
        Layout layout = java.util.Objects.requireNonNull(layouts.get(name));
        CsvFile file = java.util.Objects.requireNonNull(files.get(name));
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.clear();
            for (int position : layout.positions()) {
                cells.add(row.at(position));
            }
            file.write(cells);
        }
    }

    @Override
    public void close() {
        for (CsvFile file : files.values()) {
            file.close();
            log.rows(file.name(), file.rows());
        }
    }
}
