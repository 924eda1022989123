package org.iccoutcomes.jobs.command;

import picocli.CommandLine.Option;

/** Where Spark runs. */
final class MasterOption {
    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Spark master (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String url;

    String url() {
        return url;
    }
}
