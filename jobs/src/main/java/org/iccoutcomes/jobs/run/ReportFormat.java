package org.iccoutcomes.jobs.run;

/** Kinds of file of a report; lower-case, as typed and as files end. */
public enum ReportFormat {
    html,
    xlsx,
    csv,
    json;

    /** Whether a file is of this kind. */
    public boolean isOf(String file) {
        return file.endsWith("." + name());
    }
}
