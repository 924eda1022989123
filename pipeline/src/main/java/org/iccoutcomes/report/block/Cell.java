package org.iccoutcomes.report.block;

import java.math.BigDecimal;
import org.iccoutcomes.words.Numbers;
import org.iccoutcomes.words.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A cell as readers see it; never empty.
 *
 * @param shown its text
 * @param spoken what the text stands for, where it is a mark; else empty
 */
public record Cell(String shown, String spoken) {
    /** Keeps to one safe line. */
    public Cell {
        shown = SafeText.of(shown);
    }

    /** There is no figure; the row says why. */
    public static final Cell NONE = new Cell("\u2013", "none");
    /** There is a figure, hidden because it is small. */
    public static final Cell HIDDEN = new Cell("*", "hidden, small number");

    /** A text; a blank one is {@link #NONE}. */
    public static Cell of(String text) {
        return text.isBlank() ? NONE : new Cell(text, "");
    }

    /** A count, or the mark for what is in its place. */
    public static Cell count(@Nullable BigDecimal number, boolean isSuppressed) {
        if (number == null) {
            return isSuppressed ? HIDDEN : NONE;
        }
        return of(Numbers.count(number));
    }

    /** A figure with so many decimals, or the mark for what is in its place. */
    public static Cell figure(@Nullable Double number, int decimals, boolean isSuppressed) {
        if (number == null) {
            return isSuppressed ? HIDDEN : NONE;
        }
        return of(Numbers.fixed(number, decimals));
    }

    /** Whether it is a mark. */
    public boolean isMark() {
        return !spoken.isEmpty();
    }
}
