package org.iccoutcomes.report.pack;

/** What each output is, in a sentence. */
final class OutputWords {
    private OutputWords() {}

    static String of(String name) {
        if (name.endsWith(".html")) {
            return "The report as a page: sentences, tables and charts, every chart with its figures.";
        }
        if (name.endsWith(".xlsx")) {
            return "The release's tables as a workbook, one table a sheet; shorthand in place of values is explained in it.";
        }
        if (name.endsWith(".json")) {
            return "The report's model for other programs: the words and figures of the page.";
        }
        return "The release's table \u201c"
                + name.substring(name.lastIndexOf('/') + 1).replace(".csv", "") + "\u201d as tidy CSV.";
    }
}
