package org.iccoutcomes.report;

/** What an evaluator writes in words, since no extract tells it. */
public enum TextSlot {
    /** What the programme did. */
    WHAT_WAS_DONE("what-was-done", "What was done"),
    /** Who took part. */
    BY_WHOM("by-whom", "Who did it"),
    /** What others can learn from it. */
    LESSONS("lessons", "What was learned");

    private final String id;
    private final String heading;

    TextSlot(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    /** The name of its file without the ending. */
    public String id() {
        return id;
    }

    /** For readers. */
    public String heading() {
        return heading;
    }
}
