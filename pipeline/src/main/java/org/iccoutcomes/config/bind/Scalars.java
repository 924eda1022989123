package org.iccoutcomes.config.bind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.Node;
import org.jspecify.annotations.Nullable;

/** Reads single values. Each reader reports what it cannot read and then answers null. */
final class Scalars {
    private static final Set<Class<?>> TYPES =
            Set.of(Text.class, Code.class, PathText.class, Boolean.class, BigDecimal.class);

    private static final Map<String, String> MEANT =
            Map.of("yes", "true", "on", "true", "y", "true", "no", "false", "off", "false", "n", "false");

    private static final String VARIABLE = "${";

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    static boolean reads(Class<?> type) {
        return TYPES.contains(type) || type.isEnum();
    }

    @Nullable
    Object read(Node.Scalar scalar, Class<?> type) {
        if (type == PathText.class) {
            return new PathText(scalar.text(), scalar.place());
        }
        if (scalar.text().contains(VARIABLE)) {
            problems.error(scalar.place(), "variables are allowed in paths only", "write the value out");
            return null;
        }
        if (type == Text.class) {
            return text(scalar);
        }
        if (type == Code.class) {
            return code(scalar);
        }
        if (type == Boolean.class) {
            return truth(scalar);
        }
        return type == BigDecimal.class ? number(scalar) : constant(scalar, type);
    }

    static Text text(Node.Scalar scalar) {
        return new Text(scalar.text(), scalar.quoted(), scalar.place());
    }

    private @Nullable Code code(Node.Scalar scalar) {
        Text text = text(scalar);
        if (text.isAmbiguous()) {
            problems.error(scalar.place(), "quote codes: " + text + " could be read as something else", quoted(text));
            return null;
        }
        return new Code(text.value(), text.place());
    }

    static String quoted(Text text) {
        return "write \"" + text.value() + "\"";
    }

    private @Nullable BigDecimal number(Node.Scalar scalar) {
        try {
            return new BigDecimal(scalar.text());
        } catch (NumberFormatException e) {
            problems.error(scalar.place(), "expected a number but found '" + scalar.text() + "'");
            return null;
        }
    }

    private @Nullable Boolean truth(Node.Scalar scalar) {
        if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return scalar.text().equals("true");
        }
        String meant = MEANT.getOrDefault(scalar.text().toLowerCase(Locale.ROOT), "");
        problems.error(
                scalar.place(),
                "expected true or false but found '" + scalar.text() + "'",
                meant.isEmpty() ? "" : "write " + meant);
        return null;
    }

    private @Nullable Object constant(Node.Scalar scalar, Class<?> type) {
        Map<String, Object> constants = new TreeMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(Words.of((Enum<?>) constant), constant);
        }
        return oneOf(scalar, constants);
    }

    private @Nullable Object oneOf(Node.Scalar scalar, Map<String, Object> values) {
        Object found = values.get(scalar.text());
        if (found == null) {
            List<String> words = List.copyOf(values.keySet());
            problems.unknownName(
                    scalar.place(),
                    "expected " + listed(words) + " but found '" + scalar.text() + "'",
                    Nearest.of(scalar.text(), words));
        }
        return found;
    }

    /** {@code a, b or c}. */
    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
