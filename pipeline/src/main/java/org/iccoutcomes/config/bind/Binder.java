package org.iccoutcomes.config.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Makes records out of a tree. Keys are the component names in kebab-case; a component that may be null is optional; a
 * list of one value may be written without brackets. Every unknown key, missing key and wrong value is reported, and
 * what is right beside it is still read.
 */
public final class Binder {
    private final Problems problems;
    private final Scalars scalars;

    private Binder(Problems problems) {
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    /** The file's content as a record, or empty when too little of it could be read; why has then been reported. */
    public static <T extends Record> Optional<T> bind(Node root, Class<T> type, Problems problems) {
        return Optional.ofNullable(type.cast(new Binder(problems).read(root, type, new Spot("", root.place()))));
    }

    private @Nullable Object read(Node node, Type type, Spot spot) {
        if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            problems.error(spot.owner(), (spot.path().isEmpty() ? "the file" : spot.path()) + " has no value");
            return null;
        }
        if (type instanceof ParameterizedType parameterized) {
            Type item = parameterized.getActualTypeArguments()[0];
            return parameterized.getRawType() == List.class ? list(node, item, spot) : entries(node, item, spot);
        }
        Class<?> single = (Class<?>) type;
        return Scalars.reads(single) ? scalar(node, single, spot) : structure(node, single, spot);
    }

    private @Nullable Object scalar(Node node, Class<?> type, Spot spot) {
        if (node instanceof Node.Scalar scalar) {
            return scalars.read(scalar, type);
        }
        return mismatch(node, "text", spot);
    }

    private @Nullable Object mismatch(Node node, String expected, Spot spot) {
        problems.error(
                node.place(),
                (spot.path().isEmpty() ? "" : spot.path() + ": ") + "expected " + expected + " but found "
                        + node.kind());
        return null;
    }

    private @Nullable Object list(Node node, Type item, Spot spot) {
        List<Object> read = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (Node child : sequence.items()) {
                Object value = read(child, item, new Spot(spot.path(), child.place()));
                if (value != null) {
                    read.add(value);
                }
            }
            return read;
        }
        if (node instanceof Node.Scalar && item instanceof Class<?> type && Scalars.reads(type)) {
            Object value = read(node, item, spot);
            return value == null ? null : List.of(value);
        }
        return mismatch(node, "a list", spot);
    }

    private @Nullable Object entries(Node node, Type item, Spot spot) {
        return node instanceof Node.Mapping mapping
                ? entries(mapping.pairs(), item, spot)
                : mismatch(node, "a mapping", spot);
    }

    private Entries<Object> entries(List<Node.Pair> pairs, Type item, Spot spot) {
        List<Entries.Entry<Object>> entries = new ArrayList<>();
        for (Node.Pair pair : pairs) {
            Spot below = spot.below(pair.key().text(), pair.key().place());
            entries.add(new Entries.Entry<>(Scalars.text(pair.key()), read(pair.value(), item, below)));
        }
        return new Entries<>(entries);
    }

    private @Nullable Object structure(Node node, Class<?> type, Spot spot) {
        RecordShape shape = RecordShape.of(type);
        if (node instanceof Node.Mapping mapping) {
            return mapped(mapping, shape, spot);
        }
        if (shape.shortForm().isEmpty()) {
            return mismatch(node, "a mapping", spot);
        }
        Object value = read(node, shape.shortForm().get().getGenericParameterTypes()[0], spot);
        return value == null ? null : RecordShape.makeShort(shape.shortForm().get(), value);
    }

    private @Nullable Object mapped(Node.Mapping mapping, RecordShape shape, Spot spot) {
        List<String> meant = reportUnknown(mapping, shape, spot);
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            RecordShape.Slot slot = shape.slots().get(i);
            values[i] = fill(slot, mapping, shape, spot);
            if (slot.required() && find(mapping, slot.key()).isEmpty() && slot.filling() == RecordShape.Filling.KEY) {
                reportMissing(slot, meant, spot);
            }
            whole &= values[i] != null || slot.nullable();
        }
        return whole ? shape.make(values) : null;
    }

    private @Nullable Object fill(RecordShape.Slot slot, Node.Mapping mapping, RecordShape shape, Spot spot) {
        return switch (slot.filling()) {
            case PLACE -> spot.owner();
            case OTHER_KEYS ->
                entries(
                        mapping.pairs().stream()
                                .filter(p -> !shape.keys().contains(p.key().text()))
                                .toList(),
                        ((ParameterizedType) slot.type()).getActualTypeArguments()[0],
                        spot);
            case KEY -> {
                Optional<Node.Pair> pair = find(mapping, slot.key());
                yield pair.isEmpty()
                        ? null
                        : read(
                                pair.get().value(),
                                slot.type(),
                                spot.below(slot.key(), pair.get().key().place()));
            }
        };
    }

    private static Optional<Node.Pair> find(Node.Mapping mapping, String key) {
        return mapping.pairs().stream().filter(p -> p.key().text().equals(key)).findFirst();
    }

    /** Reports keys nobody expects; answers the keys they were probably meant for. */
    private List<String> reportUnknown(Node.Mapping mapping, RecordShape shape, Spot spot) {
        List<String> meant = new ArrayList<>();
        if (shape.takesOtherKeys()) {
            return meant;
        }
        for (Node.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!shape.keys().contains(key)) {
                Optional<String> nearest = Nearest.of(key, shape.keys());
                problems.error(
                        pair.key().place(),
                        "unknown key '" + key + "'" + spot.in(),
                        nearest.map(n -> "did you mean " + n + "?")
                                .orElse("keys are " + String.join(", ", shape.keys())));
                nearest.ifPresent(meant::add);
            }
        }
        return meant;
    }

    /** A missing key that an unknown one was meant for has been reported already. */
    private void reportMissing(RecordShape.Slot slot, List<String> meant, Spot spot) {
        if (!meant.contains(slot.key())) {
            problems.error(spot.owner(), "missing key '" + slot.key() + "'" + spot.in());
        }
    }
}
