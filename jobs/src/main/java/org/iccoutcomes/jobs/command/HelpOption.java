package org.iccoutcomes.jobs.command;

import picocli.CommandLine.Option;

/** {@code --help}, the same for every verb. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable")
    private boolean asked;
}
