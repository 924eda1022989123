package org.iccoutcomes.release.diff;

/** Why a figure moved. Several may hold at once; they are told in this order. */
public enum Cause {
    /** It was not asked before, or is no longer. */
    ASKED("asked in one release only"),
    /** The windows are other dates. */
    WINDOWS("windows"),
    /** What is counted, or for whom, is worded differently. */
    DEFINITION("definition"),
    /** A code list has another version. */
    CODE_LISTS("code lists"),
    /** Something else was counted in the same dates. */
    DATA("data"),
    /** The person-years are others. */
    LIST_SIZES("list sizes"),
    /** The area's own figures stand; what it is compared with moved. */
    COMPARATOR("the comparator"),
    /** The program is another version, or how much counts vary is known better. */
    METHOD("how much counts vary, or the method");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** For readers. */
    public String words() {
        return words;
    }
}
