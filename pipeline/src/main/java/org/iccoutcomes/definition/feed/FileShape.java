package org.iccoutcomes.definition.feed;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an extract's files look like.
 *
 * @param format CSV (gzip, zip or Parquet told by the file), Parquet alone, or a workbook
 * @param delimiter one character between values
 * @param charset IANA name; null: told by the file
 * @param header where its columns are named
 * @param dateFormats patterns tried in order, {@code yyyy-MM-dd}
 * @param nullValues texts that mean "empty" in every column
 * @param mostDamaged per cent of the rows, 0 to 100, that may be damaged before the file is refused
 * @param sheet name of a workbook's sheet; null: its only one
 */
public record FileShape(
        Format format,
        String delimiter,
        @Nullable String charset,
        Header header,
        List<String> dateFormats,
        List<String> nullValues,
        int mostDamaged,
        @Nullable String sheet) {
    private static final String PARQUET_ENDING = ".parquet";

    /** No workbook. */
    public FileShape(
            Format format,
            String delimiter,
            @Nullable String charset,
            Header header,
            List<String> dateFormats,
            List<String> nullValues,
            int mostDamaged) {
        this(format, delimiter, charset, header, dateFormats, nullValues, mostDamaged, null);
    }

    public FileShape {
        dateFormats = List.copyOf(dateFormats);
        nullValues = List.copyOf(nullValues);
    }

    /** How a file of this name is read: feeds of text take Parquet too, as HES changed from one to the other. */
    FileShape forFile(String name) {
        return format == Format.CSV && name.toLowerCase(Locale.ROOT).endsWith(PARQUET_ENDING)
                ? new FileShape(Format.PARQUET, delimiter, charset, header, dateFormats, nullValues, mostDamaged, sheet)
                : this;
    }

    /** File formats read. */
    public enum Format {
        /** Delimited text; a file whose name ends in {@code .parquet} is Parquet all the same. */
        CSV,
        PARQUET,
        /** An Excel workbook (Office Open XML), of which one sheet is read. */
        XLSX
    }
}
