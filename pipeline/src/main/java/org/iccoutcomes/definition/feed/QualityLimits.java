package org.iccoutcomes.definition.feed;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a feed's deliveries stops a night until somebody has looked, and which of its months are provisional.
 *
 * @param fewerRows per cent of its rows that a month may lose from one release to the next, 0 to 100
 * @param leastRows a month or provider with fewer rows than this is never missed: so few come and go
 * @param quarantined per cent of a new file's rows that may be set aside; null for no limit
 * @param blank per cent of a new file's accepted rows that may be empty, by column; others have no limit
 * @param unknown per cent of a new file's accepted rows that may hold an unknown code, by column
 * @param mix by column, per cent of a month's rows that may have another code than before, 0 to 100, beyond which it is
 *     told; {@link #USUAL_MIX} where a column is not named. It stops nothing
 * @param provisional when its latest months are taken to be incomplete, which stops nothing
 */
public record QualityLimits(
        BigDecimal fewerRows,
        long leastRows,
        @Nullable BigDecimal quarantined,
        Map<String, BigDecimal> blank,
        Map<String, BigDecimal> unknown,
        Map<String, BigDecimal> mix,
        ProvisionalLimits provisional) {
    /** One row in ten may have another code. */
    public static final BigDecimal USUAL_MIX = BigDecimal.TEN;

    /** A month may lose a fifth of its rows, and nothing else is limited. */
    public static final QualityLimits USUAL =
            new QualityLimits(BigDecimal.valueOf(20), 20, null, Map.of(), Map.of(), Map.of(), ProvisionalLimits.USUAL);

    public QualityLimits {
        blank = Collections.unmodifiableMap(new TreeMap<>(blank));
        unknown = Collections.unmodifiableMap(new TreeMap<>(unknown));
        mix = Collections.unmodifiableMap(new TreeMap<>(mix));
    }

    /** The limit of a column of codes. */
    public BigDecimal mix(String column) {
        return mix.getOrDefault(column, USUAL_MIX);
    }
}
