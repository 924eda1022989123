package org.iccoutcomes.ingest.file;

import java.util.List;

/**
 * How the lines of a text file are laid out.
 *
 * @param header names of the columns as the file spells them, without blanks around them
 * @param headerLine its line, from 0: blank lines may stand before it
 * @param trailingDelimiter whether every row, but not the header, ends with a delimiter
 * @param rows lines after the header that are not blank
 */
public record LineLayout(List<String> header, long headerLine, boolean trailingDelimiter, long rows) {
    public LineLayout {
        header = List.copyOf(header);
    }
}
