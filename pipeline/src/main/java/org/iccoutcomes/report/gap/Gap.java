package org.iccoutcomes.report.gap;

/** What stands in a cell that holds no value: the shorthand of the Government Analysis Function. */
public enum Gap {
    /** There is a figure, and it is hidden. */
    CONFIDENTIAL("[c]", "confidential: there is a figure, hidden to protect small numbers"),
    /** No figure could be there. */
    NOT_APPLICABLE("[z]", "not applicable: nothing can stand here, or there is nothing to say"),
    /** There might have been one. */
    NOT_AVAILABLE("[x]", "not available: there is no figure, since data are missing or it could not be worked out");

    private final String shorthand;
    private final String meaning;

    Gap(String shorthand, String meaning) {
        this.shorthand = shorthand;
        this.meaning = meaning;
    }

    /** As it stands in the cell. */
    public String shorthand() {
        return shorthand;
    }

    /** One clause for readers. */
    public String meaning() {
        return meaning;
    }
}
