package org.iccoutcomes.config.problem;

/**
 * Where something stands in a file.
 *
 * @param file as shown to readers, with forward slashes
 * @param line from 1, or 0 for the file as a whole
 * @param column from 1, in characters as a reader counts them, or 0 for the file as a whole
 * @param length characters to underline, at least 1
 */
public record Place(String file, int line, int column, int length) {
    public Place {
        length = Math.max(1, length);
    }

    /** The file as a whole. */
    public static Place wholeFile(String file) {
        return new Place(file, 0, 0, 1);
    }

    /** {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
