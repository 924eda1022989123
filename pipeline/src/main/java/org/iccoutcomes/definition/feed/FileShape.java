package org.iccoutcomes.definition.feed;

import java.util.List;

/**
 * What an extract's files look like.
 *
 * @param format CSV (gzip told by the name) or Parquet
 * @param delimiter one character between values
 * @param charset IANA name
 * @param dateFormats patterns tried in order, {@code yyyy-MM-dd}
 * @param nullValues texts that mean "empty" in every column
 */
public record FileShape(
        Format format, String delimiter, String charset, List<String> dateFormats, List<String> nullValues) {
    public FileShape {
        dateFormats = List.copyOf(dateFormats);
        nullValues = List.copyOf(nullValues);
    }

    /** File formats read. */
    public enum Format {
        CSV,
        PARQUET
    }
}
