package org.iccoutcomes.ingest.file;

import java.util.List;

/**
 * How the lines of a text file are laid out.
 *
 * @param charset the encoding of the file
 * @param header names of the columns as the file, or the feed, spells them, without blanks around them
 * @param headerLine its line, from 0: blank lines may stand before it; -1 where the file begins with its first row
 * @param trailingDelimiter whether every row, but not the header, ends with a delimiter
 * @param rows lines after the header that are not blank
 */
public record LineLayout(Charsets charset, List<String> header, long headerLine, boolean trailingDelimiter, long rows) {
    /** In place of a line of the header. */
    public static final long NO_HEADER = -1;

    public LineLayout {
        header = List.copyOf(header);
    }

    /** Whether the names of the columns stand in the file itself. */
    public boolean isHeaderInFile() {
        return headerLine != NO_HEADER;
    }
}
