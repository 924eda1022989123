package org.iccoutcomes.jobs.sample.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** One CSV file being written, compressed if its name ends in .gz; the bytes depend on nothing but the rows. */
public final class CsvFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Writer out;
    private final String lineEnd;
    private final StringBuilder line = new StringBuilder(256);
    private long rows;

    private CsvFile(String name, Writer out, String lineEnd) {
        this.name = name;
        this.out = out;
        this.lineEnd = lineEnd;
    }

    /** A new file with lines ending in a line feed. */
    public static CsvFile create(Path folder, String name, List<String> header) {
        return create(folder, name, header, "\n");
    }

    /** A new file whose lines end as given, such as a comma and a line feed. */
    public static CsvFile create(Path folder, String name, List<String> header, String lineEnd) {
        try {
            OutputStream bytes = Files.newOutputStream(folder.resolve(name));
            OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(bytes, BUFFER) : bytes;
            Writer out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8), BUFFER);
            CsvFile file = new CsvFile(name, out, lineEnd);
            file.line(header);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its folder. */
    public String name() {
        return name;
    }

    /** Data rows written so far, the header not counted. */
    public long rows() {
        return rows;
    }

    /** Writes one row. */
    public void write(List<String> cells) {
        line(cells);
        rows++;
    }

    /** Writes one row. */
    public void write(String... cells) {
        write(List.of(cells));
    }

    private void line(List<String> cells) {
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(cells.get(i));
        }
        line.append(lineEnd);
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String cell) {
        if (cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0) {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            line.append(cell);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
