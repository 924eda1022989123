package org.iccoutcomes.definition.feed;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a feed's latest months are taken to be incomplete.
 *
 * @param latest how many of the dataset's latest months are looked at, 0 for none: what is older is taken as it is, so
 *     that a true and lasting change is held back for so many months at most
 * @param fewerRows per cent that a month may be below the rows to be expected of it, 0 to 100
 * @param blank by column, per cent of a month's rows that may be empty beyond what is usual of the feed
 */
public record ProvisionalLimits(int latest, BigDecimal fewerRows, Map<String, BigDecimal> blank) {
    /** A fifth fewer rows than expected, in the latest three months. */
    public static final ProvisionalLimits USUAL = new ProvisionalLimits(3, BigDecimal.valueOf(20), Map.of());

    public ProvisionalLimits {
        blank = Collections.unmodifiableMap(new TreeMap<>(blank));
    }
}
