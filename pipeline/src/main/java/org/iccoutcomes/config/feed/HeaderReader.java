package org.iccoutcomes.config.feed;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Header;

/** Reads where a feed's files name their columns. */
record HeaderReader(Problems problems) {
    Header read(FeedDocument document) {
        Text file = document.headerFile();
        List<Text> names = document.header();
        boolean isText = document.format() == null || document.format() == FileShape.Format.CSV;
        if (!isText && (file != null || names != null)) {
            problems.error(
                    document.place(),
                    "Parquet files and workbooks name their columns",
                    "leave out header and header-file");
        }
        if (file != null && names != null) {
            problems.error(file.place(), "both header and header-file are given", "leave one of them out");
        }
        if (names != null) {
            return given(names, document);
        }
        return file == null ? new Header.InFile() : beside(file);
    }

    private Header given(List<Text> names, FeedDocument document) {
        if (names.isEmpty()) {
            problems.error(document.place(), "the header names no column", "name every column, in the file's order");
        }
        TreeSet<String> seen = new TreeSet<>();
        for (Text name : names) {
            if (!name.value().isBlank() && !seen.add(name.value().strip().toLowerCase(Locale.ROOT))) {
                problems.error(
                        name.place(), "the header names '" + name + "' twice", "write \"\" for columns not wanted");
            }
        }
        return new Header.Given(names.stream().map(name -> name.value().strip()).toList());
    }

    private Header beside(Text file) {
        if (file.value().contains("/") || file.value().contains("\\")) {
            problems.error(
                    file.place(),
                    "a header file stands in the folder of its extract",
                    "write its name without folders, such as apc-header-{year}.txt");
        }
        return new Header.Beside(file.value());
    }
}
