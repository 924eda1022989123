package org.iccoutcomes.jobs;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code icc}: parses the verb, runs it, and exits with its code. */
@Command(
        name = "icc",
        description = "Did this Integrated Care Community keep people out of hospital, and compared with what?",
        mixinStandardHelpOptions = true,
        versionProvider = Icc.Version.class)
public final class Icc {
    private Icc() {}

    /** Runs one verb and exits. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Icc()).execute(arguments);
    }

    /** The version Maven wrote into the jar; {@code development} when run from class files. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Icc.class.getPackage().getImplementationVersion();
            return new String[] {"icc " + (version == null ? "development" : version)};
        }
    }
}
