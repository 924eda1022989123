package org.iccoutcomes.definition.feed;

import java.math.BigDecimal;

/** Shares of rows against limits in per cent, exactly: no division, so 5 of 100 is never above 5 %. */
public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /**
     * Whether a part is more than so many per cent of a whole. Nothing of nothing is above no limit.
     *
     * @param limit per cent, 0 or more
     */
    public static boolean isAbove(BigDecimal limit, long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(limit.multiply(BigDecimal.valueOf(whole))) > 0;
    }
}
