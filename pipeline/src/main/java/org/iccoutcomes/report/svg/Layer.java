package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.report.chart.Role;

/** A layer of a plot: figures, what shows them, and how. */
final class Layer {
    private final Map<String, Object> data = new HashMap<>();
    private final Map<String, Object> mapping = new HashMap<>();
    private final Map<String, Object> spec = new HashMap<>();

    /** @param geom Lets-Plot's name of what is drawn */
    Layer(String geom) {
        spec.put("geom", geom);
    }

    /**
     * Words in the house style.
     *
     * @param side which of their sides stands at their figure: {@code left}, {@code right} or {@code middle}
     */
    static Layer words(String side, String colour) {
        return new Layer("text")
                .with("hjust", side)
                .with("family", HouseStyle.FAMILY)
                .with("color", colour)
                .with("size", HouseStyle.WORDS);
    }

    /** Words about something: what the chart is about stands out in grey print too. */
    static Layer words(String side, Role role) {
        Layer words = words(side, role == Role.SUBJECT ? HouseStyle.BLUE : HouseStyle.INK);
        return role == Role.SUBJECT ? words.with("fontface", "bold") : words;
    }

    /** Figures, and the side of the picture they decide. */
    Layer by(String aesthetic, List<?> figures) {
        data.put(aesthetic, new ArrayList<>(figures));
        mapping.put(aesthetic, aesthetic);
        return this;
    }

    /** The panel that each figure stands in. */
    Layer in(List<String> panels) {
        data.put(Spec.PANEL, new ArrayList<>(panels));
        return this;
    }

    /** Something that is the same for all figures. */
    Layer with(String property, Object value) {
        spec.put(property, value);
        return this;
    }

    Map<String, Object> spec() {
        Map<String, Object> whole = new HashMap<>(spec);
        whole.put("data", data);
        whole.put("mapping", mapping);
        return whole;
    }
}
