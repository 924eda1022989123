package org.iccoutcomes.definition.measure;

/**
 * An age range in whole years, both ends included, on the edges of five-year bands.
 *
 * @param youngest a multiple of five, 0 to 90
 * @param oldest one less than a multiple of five, or {@link #NO_LIMIT}
 */
public record AgeRange(int youngest, int oldest) {
    /** No upper limit: the oldest band is 90 and over. */
    public static final int NO_LIMIT = 999;
    /** Everybody, those of unknown age included. */
    public static final AgeRange ALL = new AgeRange(0, NO_LIMIT);

    public AgeRange {
        if (youngest < 0 || youngest > 90 || youngest % 5 != 0 || oldest < youngest) {
            throw new IllegalArgumentException("not an age range on five-year bands: " + youngest + " to " + oldest);
        }
        if (oldest != NO_LIMIT && (oldest % 5 != 4 || oldest > 89)) {
            throw new IllegalArgumentException("an age range must end on a five-year band, such as 74: " + oldest);
        }
    }

    public boolean isEverybody() {
        return youngest == 0 && oldest == NO_LIMIT;
    }

    /** Reads {@code all}, {@code 65+}, {@code 0-14} or {@code 65-74}. */
    public static AgeRange parse(String text) {
        if (text.equals("all")) {
            return ALL;
        }
        try {
            if (text.endsWith("+")) {
                return new AgeRange(Integer.parseInt(text.substring(0, text.length() - 1)), NO_LIMIT);
            }
            int dash = text.indexOf('-');
            if (dash > 0) {
                return new AgeRange(
                        Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an age range: " + text + " (use all, 65+ or 65-74)", e);
        }
        throw new IllegalArgumentException("not an age range: " + text + " (use all, 65+ or 65-74)");
    }

    @Override
    public String toString() {
        return isEverybody() ? "all" : oldest == NO_LIMIT ? youngest + "+" : youngest + "-" + oldest;
    }
}
