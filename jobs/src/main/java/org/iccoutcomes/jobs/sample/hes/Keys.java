package org.iccoutcomes.jobs.sample.hes;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Hands out row keys: twelve digits, the year first, never twice in a feed; and spell numbers. */
final class Keys {
    private static final long PER_YEAR = 10_000_000_000L;
    private final Map<Feed, Map<Integer, Long>> used = new EnumMap<>(Feed.class);
    private long spells = 10_000_000;

    /** The next key of a feed in a financial year. */
    String next(Feed feed, int year) {
        long serial = used.computeIfAbsent(feed, kind -> new TreeMap<>()).merge(year, 1L, Long::sum);
        return Long.toString((year % 100) * PER_YEAR + feed.keyDigit() * (PER_YEAR / 10) + serial);
    }

    /** The next provider spell number. */
    String nextSpell() {
        spells++;
        return Long.toString(spells);
    }
}
