package org.iccoutcomes.jobs.sample.hes;

import java.util.Arrays;
import java.util.List;

/** A HES extract: its name in file names, its columns, and which of them are dates. */
enum Feed {
    APC("apc", 1, Apc.values(), List.of("EPISTART", "EPIEND", "ADMIDATE", "DISDATE", "SUBDATE")),
    AE("ae", 2, Ae.values(), List.of("ARRIVALDATE", "SUBDATE")),
    OP("op", 3, Op.values(), List.of("APPTDATE", "REQDATE", "SUBDATE"));

    private final String label;
    private final int keyDigit;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> columns;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> dates;

    Feed(String label, int keyDigit, Enum<?>[] columns, List<String> dates) {
        this.label = label;
        this.keyDigit = keyDigit;
        this.columns = Arrays.stream(columns).map(Enum::name).toList();
        this.dates = dates;
    }

    /** The part of the file name after hes-. */
    String label() {
        return label;
    }

    /** The digit after the year in the feed's keys. */
    int keyDigit() {
        return keyDigit;
    }

    /** All columns. */
    List<String> columns() {
        return columns;
    }

    /** The columns that hold dates. */
    List<String> dates() {
        return dates;
    }

    /** The position of a column. */
    int position(String column) {
        return columns.indexOf(column);
    }
}
