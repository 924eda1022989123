package org.iccoutcomes.definition.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a dataset a measure counts: data, never program text. It has three readers: a Spark column counts,
 * plain English explains, and an in-memory predicate is the tests' independent oracle. A missing value satisfies only
 * {@link Missing}; {@link Not} of a test on a missing value is true (two-valued logic, unlike SQL).
 */
public sealed interface Condition {
    /** Answers with the case for this kind; a new kind does not compile until every reader handles it. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of condition. */
    interface Cases<R> {
        R oneOf(OneOf condition);

        R startsWith(StartsWith condition);

        R between(Between condition);

        R inCodelist(InCodelist condition);

        R missing(Missing condition);

        R allOf(AllOf condition);

        R anyOf(AnyOf condition);

        R not(Not condition);
    }

    /** Some column (any of {@code columns}) holds one of the values, compared as text. */
    record OneOf(List<String> columns, List<String> values) implements Condition {
        public OneOf {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** Some column begins with one of the prefixes. */
    record StartsWith(List<String> columns, List<String> prefixes) implements Condition {
        public StartsWith {
            columns = List.copyOf(columns);
            prefixes = List.copyOf(prefixes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startsWith(this);
        }
    }

    /**
     * A column lies between two values, both ends included; an absent end is open. Numbers and dates compare by value,
     * text character by character over the first characters of the value ({@code S00..T98} includes {@code T983}).
     */
    record Between(
            List<String> columns,
            @Nullable String low,
            @Nullable String high) implements Condition {
        public Between {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /** Some column is in a code list (by prefix, as ICD-10 and OPCS-4 hierarchies read). */
    record InCodelist(List<String> columns, Codelist codelist) implements Condition {
        public InCodelist {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inCodelist(this);
        }
    }

    /** Every named column is empty. */
    record Missing(List<String> columns) implements Condition {
        public Missing {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /** All of the conditions hold; with none, every row. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** At least one of the conditions holds; with none, no row. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** The condition does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** The condition every row meets. */
    static Condition everyRow() {
        return new AllOf(List.of());
    }
}
