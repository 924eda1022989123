package org.iccoutcomes.config.problem;

/** A text that cannot be read as what it should be; thrown where the caller knows the place and the reader does not. */
public final class UnreadableText extends IllegalArgumentException {
    private final String message;
    private final String suggestion;

    /**
     * Says what is wrong and what would be right.
     *
     * @param message what is wrong, in one line
     * @param suggestion what to write instead, or empty
     */
    public UnreadableText(String message, String suggestion) {
        super(suggestion.isEmpty() ? message : message + " (" + suggestion + ")");
        this.message = message;
        this.suggestion = suggestion;
    }

    public String message() {
        return message;
    }

    public String suggestion() {
        return suggestion;
    }
}
