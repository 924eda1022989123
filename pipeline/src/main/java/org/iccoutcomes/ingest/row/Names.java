package org.iccoutcomes.ingest.row;

/** Columns a row carries while it is ingested, beside ours; an underscore keeps them apart. */
final class Names {
    private Names() {}

    /** Whether something is wrong with the line as a whole. */
    static final String DAMAGED = "_damaged";

    /** Why the row cannot be read, the first column's reason first. */
    static final String PROBLEMS = "_problems";

    /** What reading noted of the row. */
    static final String NOTES_READ = "_notes_read";

    /** The texts of the columns read, in their order. */
    static final String TEXTS = "_texts";

    /** Every rule the row breaks, the one that decides first. */
    static final String RULES = "_rules";

    /** What is counted in rows that are kept. */
    static final String NOTES = "_notes";

    /** Rows it becomes: 1, or one an indicator of a wide file. */
    static final String STORED = "_stored";

    /** {@code accepted}, {@code duplicate}, {@code filtered} or {@code quarantined}. */
    static final String FATE = "_fate";

    /** Place of the row in the file, from 0; a total order. */
    static final String ORDER = "_order";

    /** Two halves of a 128-bit hash of the row's values. */
    static final String HASH_1 = "_hash_1";

    static final String HASH_2 = "_hash_2";

    /** Shapes of the values of a row that is set aside. */
    static final String SHAPES = "_shapes";

    static String indicator(String indicator) {
        return "_indicator_" + indicator;
    }
}
