package org.iccoutcomes.ingest.file;

/**
 * Looks for a cell that says it stands in a column no sheet has, byte by byte as a part of a workbook is read: a reader
 * that believed {@code r="ZZZZZZZ1"} would make room for eight billion columns. Sheets end with column XFD.
 */
final class CellReferences {
    private static final int MOST_LETTERS = 3;

    /** How far into {@code r="} the bytes of a tag have come. */
    private enum Place {
        TEXT,
        TAG,
        BLANK,
        NAME,
        EQUALS,
        LETTERS
    }

    private Place place = Place.TEXT;
    private int letters;

    /** Takes the next bytes; true once such a cell was among them. */
    boolean isOutside(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            place = next((char) bytes[i]);
            if (letters > MOST_LETTERS) {
                return true;
            }
        }
        return false;
    }

    private Place next(char c) {
        if (place == Place.TEXT) {
            return c == '<' ? Place.TAG : Place.TEXT;
        }
        if (place == Place.LETTERS && Character.isLetter(c)) {
            letters++;
            return Place.LETTERS;
        }
        letters = 0;
        if (c == '>') {
            return Place.TEXT;
        }
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            return place == Place.NAME || place == Place.EQUALS ? place : Place.BLANK;
        }
        boolean isName = place == Place.BLANK && c == 'r';
        boolean isEquals = place == Place.NAME && c == '=';
        boolean isQuote = place == Place.EQUALS && (c == '"' || c == '\'');
        return isName ? Place.NAME : isEquals ? Place.EQUALS : isQuote ? Place.LETTERS : Place.TAG;
    }
}
