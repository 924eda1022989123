package org.iccoutcomes.config.tree;

import java.util.List;
import org.iccoutcomes.config.problem.Place;

/** A piece of a configuration file. Scalars keep the text as written: nothing is guessed to be a number or a date. */
public sealed interface Node {
    Place place();

    /** What readers are told it is: {@code text}, {@code a list}, {@code a mapping}. */
    String kind();

    /** Answers with the case for this kind. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of node. */
    interface Cases<R> {
        R mapping(Mapping node);

        R sequence(Sequence node);

        R scalar(Scalar node);
    }

    /** Keys and values in the order of the file; no key twice. */
    record Mapping(List<Pair> pairs, Place place) implements Node {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /** A key and its value. */
    record Pair(Scalar key, Node value) {}

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /**
     * A single value.
     *
     * @param text as written, quotes and escapes undone
     * @param quoted whether it stood in quotes or a block, and so is text beyond doubt
     */
    record Scalar(String text, boolean quoted, Place place) implements Node {
        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "text";
        }

        /** Whether no value was written. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }
    }
}
