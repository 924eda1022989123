package org.iccoutcomes.jobs.sample.hes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.files.CsvFile;
import org.iccoutcomes.jobs.sample.files.Dirt;
import org.iccoutcomes.jobs.sample.files.FileLog;

/** One HES file: rows in the layout of its year. */
final class HesFile {
    private static final Set<String> LOSE_ZEROS = Set.of("AEDEPTTYPE", "ARRIVALTIME", "AEATTENDDISP", "AEREFSOURCE");

    private final Feed feed;
    private final Layout layout;
    private final CsvFile file;
    private final List<String> cells = new ArrayList<>();

    HesFile(Path folder, Feed feed, Layout layout) {
        this.feed = feed;
        this.layout = layout;
        this.file = CsvFile.create(folder, layout.name(), layout.header(), layout.lineEnd());
    }

    void write(List<Row> rows) {
        for (Row row : rows) {
            cells.clear();
            for (int position : layout.positions()) {
                cells.add(written(feed.columns().get(position), row.at(position)));
            }
            file.write(cells);
        }
    }

    private String written(String column, String value) {
        if (!layout.dates().equals(Layouts.ISO) && feed.dates().contains(column)) {
            return date(value);
        }
        boolean shortened = !layout.keepsZeros() && LOSE_ZEROS.contains(column) && !value.isEmpty();
        return shortened ? Integer.toString(Integer.parseInt(value)) : value;
    }

    private static boolean isIso(String value) {
        return value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
    }

    private String date(String value) {
        if (!isIso(value)) {
            return value;
        }
        String year = value.substring(0, 4);
        String month = value.substring(5, 7);
        String day = value.substring(8);
        return layout.dates().equals(Layouts.SLASHES) ? day + "/" + month + "/" + year : year + month + day;
    }

    /** Closes the file and notes its rows and what is odd about all of them. */
    void close(FileLog log, boolean dirty) {
        file.close();
        log.rows(file.name(), file.rows());
        if (!dirty) {
            return;
        }
        note(log, Dirt.OTHER_DATE_FORMAT, !layout.dates().equals(Layouts.ISO));
        note(log, Dirt.LOST_ZEROS, !layout.keepsZeros());
        note(log, Dirt.CARRIAGE_RETURN, layout.lineEnd().startsWith("\r"));
        note(log, Dirt.TRAILING_DELIMITER, layout.lineEnd().startsWith(","));
        note(log, Dirt.QUOTED_NAME, layout.header().contains(Ae.SITENAME.name()));
    }

    private void note(FileLog log, Dirt dirt, boolean holds) {
        if (holds) {
            log.plant(file.name(), dirt, file.rows());
        }
    }
}
