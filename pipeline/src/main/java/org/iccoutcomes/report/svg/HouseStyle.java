package org.iccoutcomes.report.svg;

import java.util.Map;

/** How every chart looks: white, few lines, one blue, and nothing told by colour alone. */
final class HouseStyle {
    static final String BLUE = "#005EB8";
    static final String INK = "#212B32";
    static final String QUIET = "#4C6272";
    static final String PALE = "#AEB7BD";
    /** Okabe and Ito's vermilion, which the colour-blind tell from blue and which prints darker than it. */
    static final String VERMILION = "#B84A00";

    static final int WIDTH = 900;
    static final int HEIGHT = 360;
    static final int TEXT = 13;
    /** Of words within a chart, in the unit of points and lines. */
    static final int WORDS = 6;

    private HouseStyle() {}

    static Map<String, Object> theme() {
        return Spec.map(
                "name",
                "minimal",
                "text",
                Spec.map("family", "Arial, Helvetica, sans-serif", "color", INK, "size", TEXT, "blank", false),
                "panel_grid_major_x",
                Spec.map("blank", true),
                "panel_grid_minor",
                Spec.map("blank", true),
                "axis_title_x",
                Spec.map("blank", true),
                "legend_position",
                "bottom");
    }

    static Map<String, Object> size() {
        return Spec.map("width", WIDTH, "height", HEIGHT);
    }
}
