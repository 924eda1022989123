package org.iccoutcomes.report.svg;

import java.util.Map;
import org.iccoutcomes.report.chart.Role;

/** How every chart looks: white, few lines, one blue, and nothing told by colour alone. */
final class HouseStyle {
    static final String BLUE = "#005EB8";
    /** Behind what is blue. */
    static final String PALE_BLUE = "#A6CBEC";

    static final String INK = "#212B32";
    static final String QUIET = "#4C6272";
    static final String FAINT = "#E8EDEE";
    /** The palest that is told from white by those who see little contrast. */
    static final String MID = "#768692";

    static final String PALE = "#AEB7BD";
    /** Okabe and Ito's vermilion, which the colour-blind tell from blue and which prints darker than it. */
    static final String VERMILION = "#B84A00";

    static final int WIDTH = 900;
    static final int HEIGHT = 360;
    static final int TEXT = 13;
    /** Of words within a chart, in the unit of points and lines. */
    static final double WORDS = 6.5;

    static final String FAMILY = "Arial, Helvetica, sans-serif";

    private HouseStyle() {}

    /** What a chart is about is blue; what it is held against is ink; the rest is grey. */
    static String colour(Role role) {
        return switch (role) {
            case SUBJECT -> BLUE;
            case COMPARATOR -> INK;
            case OTHER, UNLIKE -> QUIET;
        };
    }

    /** Lets-Plot's numbers of a filled diamond, square and circle, and of a circle with a fill of its own. */
    static int shape(Role role) {
        return switch (role) {
            case SUBJECT -> 18;
            case COMPARATOR -> 15;
            case OTHER -> 16;
            case UNLIKE -> 21;
        };
    }

    static Map<String, Object> theme() {
        return Spec.map(
                "name",
                "minimal",
                "text",
                Spec.map("family", FAMILY, "color", INK, "size", TEXT, "blank", false),
                "panel_grid_major_x",
                Spec.map("blank", true),
                "panel_grid_major_y",
                Spec.map("color", FAINT, "blank", false),
                "panel_grid_minor",
                Spec.map("blank", true),
                "axis_title_x",
                Spec.map("blank", true),
                "legend_position",
                "bottom");
    }

    static Map<String, Object> size(int height) {
        return Spec.map("width", WIDTH, "height", height);
    }
}
