package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What Lets-Plot draws from, in the form of its JSON; it changes the maps and lists it is given. */
final class Spec {
    /** The column that says which panel a figure stands in. */
    static final String PANEL = "panel";

    private Spec() {}

    static Map<String, Object> plot(List<Layer> layers, List<Object> scales) {
        return plot(layers, scales, HouseStyle.HEIGHT);
    }

    static Map<String, Object> plot(List<Layer> layers, List<Object> scales, int height) {
        return map(
                "kind",
                "plot",
                "layers",
                new ArrayList<Object>(layers.stream().map(Layer::spec).toList()),
                "scales",
                scales,
                "theme",
                HouseStyle.theme(),
                "ggsize",
                HouseStyle.size(height));
    }

    /** How high a plot is drawn. */
    static int height(Map<String, Object> plot) {
        Map<?, ?> size = (Map<?, ?>) Objects.requireNonNull(plot.get("ggsize"));
        return (Integer) Objects.requireNonNull(size.get("height"));
    }

    /** A plot that departs from the house style in some settings. */
    static Map<String, Object> themed(Map<String, Object> plot, Object... settings) {
        Map<String, Object> theme = new HashMap<>(HouseStyle.theme());
        theme.putAll(map(settings));
        plot.put("theme", theme);
        return plot;
    }

    /** A scale of a few values, each with what it looks like. */
    static Map<String, Object> discrete(String aesthetic, List<?> values, List<?> looks) {
        Map<String, Object> scale = map("aesthetic", aesthetic, "name", "", "discrete", true);
        scale.put("limits", new ArrayList<>(values));
        scale.put("values", new ArrayList<>(looks));
        return scale;
    }

    /** Names and values in turn. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static List<Object> list(Object... values) {
        return new ArrayList<>(List.of(values));
    }
}
