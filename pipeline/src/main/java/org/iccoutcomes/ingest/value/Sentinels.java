package org.iccoutcomes.ingest.value;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates that mean "no date" in hospital systems (NHS-DATA §8.1). */
public final class Sentinels {
    static final Set<LocalDate> DAYS = Set.of(
            LocalDate.of(1582, 10, 15),
            LocalDate.of(1600, 1, 1),
            LocalDate.of(1800, 1, 1),
            LocalDate.of(1801, 1, 1),
            LocalDate.of(1900, 1, 1));

    /** They are written in the usual ways too, whatever the feed's own. */
    private static final Set<String> WRITTEN = DAYS.stream()
            .flatMap(day -> Stream.of(day.toString(), day.toString().replace("-", "")))
            .collect(Collectors.toUnmodifiableSet());

    private Sentinels() {}

    /** Whether a text is one of them in either of the usual ways. */
    public static boolean isWritten(String text) {
        return WRITTEN.contains(text);
    }
}
