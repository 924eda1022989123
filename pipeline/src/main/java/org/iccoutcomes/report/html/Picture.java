package org.iccoutcomes.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.svg.ChartSvg;
import org.iccoutcomes.report.svg.Drawing;

/**
 * A chart as the page shows it: an image within the page, because a drawing's own styles would want a weaker policy.
 *
 * @param title what it shows
 * @param alternative what is seen in it
 * @param source of the image
 * @param height of the image, to its width of {@link Drawing#WIDTH}
 * @param figures in it
 */
public record Picture(String title, String alternative, String source, int height, Grid figures) {
    static Picture of(Block.Picture block) {
        Drawing drawing = ChartSvg.draw(block.chart());
        byte[] svg = drawing.svg().getBytes(StandardCharsets.UTF_8);
        return new Picture(
                block.chart().title().replace(" %", "\u00a0%"),
                block.chart().alternative(),
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg),
                drawing.height(),
                block.figures());
    }
}
