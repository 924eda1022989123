package org.iccoutcomes.report.svg;

/**
 * A chart drawn.
 *
 * @param svg the drawing, {@link #WIDTH} wide
 * @param height of it
 */
public record Drawing(String svg, int height) {
    /** Of every drawing. */
    public static final int WIDTH = HouseStyle.WIDTH;
}
