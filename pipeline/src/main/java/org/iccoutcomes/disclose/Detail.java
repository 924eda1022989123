package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;

/**
 * How exactly a change may be shown: from true counts to 1 decimal with 500 on every side, to whole per cent with 100,
 * else worked out from the rounded counts and shown to whole per cent. Made-up data may have the decimal whatever their
 * size.
 *
 * @param fromTrueCounts else from rounded ones
 * @param decimals of a per cent
 */
record Detail(boolean fromTrueCounts, int decimals) {
    private static final BigDecimal WHOLE_FROM = BigDecimal.valueOf(100);
    private static final BigDecimal TENTHS_FROM = BigDecimal.valueOf(500);

    static Detail of(Measure measure, boolean synthetic, WindowFigure... sides) {
        BigDecimal fewest = TENTHS_FROM;
        for (WindowFigure side : sides) {
            fewest = fewest.min(count(measure, side));
        }
        boolean tenths = synthetic || fewest.compareTo(TENTHS_FROM) >= 0;
        return new Detail(fewest.compareTo(WHOLE_FROM) >= 0, tenths ? 1 : 0);
    }

    /** The count that protects a figure: rows of a mean, else what was counted; a sum counts as one. */
    private static BigDecimal count(Measure measure, WindowFigure side) {
        BigDecimal count = Quantity.of(measure) == Quantity.MEAN ? side.denominator() : side.numerator();
        return count == null ? BigDecimal.ZERO : count.abs();
    }
}
