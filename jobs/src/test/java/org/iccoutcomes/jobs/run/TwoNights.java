package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Two nights of a small programme, run once for all tests that begin from them. In the second, the annual refresh of a
 * year's attendances replaces that of month 6, and one month of the counts comes corrected.
 *
 * @param evening after the first night, with the extracts of the second in the inbox
 * @param morning after the second night, which nothing disturbed
 * @param lines what the second night said
 */
record TwoNights(SmallProgramme evening, SmallProgramme morning, List<String> lines) implements AutoCloseable {
    /** What the corrected month says more of every practice. */
    static final int MORE_CONTACTS = 7;

    static final String CORRECTED_MONTH = "2015-10";

    static final String COUNTS = "monthly-counts-2015-16.csv";

    private static TwoNights run() {
        try {
            Path folder = Files.createTempDirectory("icc-nights");
            SmallProgramme evening = SmallProgramme.twoPlaces(folder.resolve("evening"));
            evening.holdBack("hes-ae-2014-15-m13");
            evening.write("extracts/nurse-counts-2014-05-20.csv", twoYearsEarlier(evening.read(COUNTS)));
            evening.open().run();
            evening.deliver("hes-ae");
            evening.write("extracts/nurse-counts-2016-06-20.csv", corrected(evening.read(COUNTS)));
            SmallProgramme morning = evening.copyTo(folder.resolve("morning"));
            return new TwoNights(
                    evening, morning, morning.open().night("local[2]").lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same counts in a year that nothing of the second night reaches. */
    private static String twoYearsEarlier(String counts) {
        return counts.replace("\n2015-", "\n2013-").replace("\n2016-", "\n2014-");
    }

    private static String corrected(String counts) {
        StringBuilder text = new StringBuilder(counts.lines().findFirst().orElseThrow()).append('\n');
        counts.lines().filter(line -> line.startsWith(CORRECTED_MONTH)).forEach(line -> {
            int value = line.lastIndexOf(',') + 1;
            text.append(line, 0, value)
                    .append(Integer.parseInt(line.substring(value)) + MORE_CONTACTS)
                    .append('\n');
        });
        return text.toString();
    }

    /** Files of the first release. */
    SortedMap<String, String> first() {
        return evening.digests("releases/0001");
    }

    /** Files of the second release. */
    SortedMap<String, String> second() {
        return morning.digests("releases/0002");
    }

    @Override
    public void close() {
        Path folder = evening.folder().resolveSibling("");
        Storage.at(folder.toString(), Access.OWNER).delete("");
    }

    /** Gives the nights to a test. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TwoNights.class;
        }

        @Override
        public TwoNights resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(TwoNights.class, key -> run(), TwoNights.class);
        }
    }
}
