package org.iccoutcomes.config.problem;

/**
 * Something wrong in a configuration file.
 *
 * @param severity whether it stops the load
 * @param place where it stands
 * @param message what is wrong, in one line without a full stop
 * @param excerpt the line it stands on, or empty for a file as a whole
 * @param suggestion what to write instead, or empty
 */
public record Problem(Severity severity, Place place, String message, String excerpt, String suggestion) {
    /** Whether a problem stops the load. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public String file() {
        return place.file();
    }

    public int line() {
        return place.line();
    }

    public int column() {
        return place.column();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
