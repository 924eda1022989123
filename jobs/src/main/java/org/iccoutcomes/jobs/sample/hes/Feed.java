package org.iccoutcomes.jobs.sample.hes;

import java.util.Arrays;
import java.util.List;

/** A HES extract: its name in file names, its columns, and which of them are dates. */
enum Feed {
    APC("apc", Apc.values(), List.of("EPISTART", "EPIEND", "ADMIDATE", "DISDATE", "SUBDATE")),
    AE("ae", Ae.values(), List.of("ARRIVALDATE", "SUBDATE")),
    OP("op", Op.values(), List.of("APPTDATE", "REQDATE", "SUBDATE"));

    private final String label;
    private final List<String> columns;
    private final List<String> dates;

    Feed(String label, Enum<?>[] columns, List<String> dates) {
        this.label = label;
        this.columns = Arrays.stream(columns).map(Enum::name).toList();
        this.dates = dates;
    }

    /** The part of the file name after hes-. */
    String label() {
        return label;
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
