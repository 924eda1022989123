package org.iccoutcomes.jobs.command;

/** Names of a release's report files. */
final class ReportFiles {
    private ReportFiles() {}

    /** The report, relative to the release. */
    static final String HTML = "reports/report.html";
}
