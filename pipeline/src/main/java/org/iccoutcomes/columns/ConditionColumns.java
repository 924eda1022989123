package org.iccoutcomes.columns;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.measure.Condition;

/**
 * Reads a condition as a Spark column that is true or false, never null: a missing value satisfies only
 * {@link Condition.Missing}, so {@link Condition.Not} of a test on it is true.
 */
public final class ConditionColumns implements Condition.Cases<Column> {
    private final SortedMap<String, ColumnType> types;

    /**
     * @param types of the columns there are; a condition on any other is refused with an
     *     {@link IllegalArgumentException}
     */
    public ConditionColumns(Map<String, ColumnType> types) {
        this.types = new TreeMap<>(types);
    }

    /** The condition as a column. */
    public Column read(Condition condition) {
        return condition.match(this);
    }

    @Override
    public Column oneOf(Condition.OneOf condition) {
        return any(condition.columns(), name -> new Values(col(name), typeOf(name)).isOneOf(condition.values()));
    }

    @Override
    public Column startsWith(Condition.StartsWith condition) {
        return any(condition.columns(), name -> beginsWithOne(text(name), condition.prefixes()));
    }

    @Override
    public Column between(Condition.Between condition) {
        return any(
                condition.columns(),
                name -> new Values(col(name), typeOf(name)).isBetween(condition.low(), condition.high()));
    }

    @Override
    public Column inCodelist(Condition.InCodelist condition) {
        return any(
                condition.columns(),
                name -> beginsWithOne(text(name), condition.codelist().codes()));
    }

    @Override
    public Column missing(Condition.Missing condition) {
        Column all = lit(true);
        for (String name : condition.columns()) {
            typeOf(name);
            all = all.and(col(name).isNull());
        }
        return all;
    }

    @Override
    public Column allOf(Condition.AllOf condition) {
        return condition.conditions().stream().map(this::read).reduce(lit(true), Column::and);
    }

    @Override
    public Column anyOf(Condition.AnyOf condition) {
        return condition.conditions().stream().map(this::read).reduce(lit(false), Column::or);
    }

    @Override
    public Column not(Condition.Not condition) {
        return org.apache.spark.sql.functions.not(read(condition.condition()));
    }

    private static Column any(List<String> names, Function<String, Column> test) {
        List<Column> tests = new ArrayList<>();
        names.forEach(name -> tests.add(coalesce(test.apply(name), lit(false))));
        return tests.stream().reduce(Column::or).orElse(lit(false));
    }

    private Column text(String name) {
        return new Values(col(name), typeOf(name)).text();
    }

    private ColumnType typeOf(String name) {
        ColumnType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no column " + name + "; there are " + types.keySet());
        }
        return type;
    }

    /** One test a prefix length, each a look-up in a set: code lists hold hundreds of codes. */
    private static Column beginsWithOne(Column text, List<String> prefixes) {
        SortedMap<Integer, SortedSet<String>> byLength = new TreeMap<>();
        prefixes.forEach(prefix ->
                byLength.computeIfAbsent(prefix.length(), k -> new TreeSet<>()).add(prefix));
        List<Column> tests = new ArrayList<>();
        byLength.forEach((length, codes) -> tests.add(
                length(text).geq(length).and(substring(text, 1, length).isInCollection(codes))));
        return tests.stream().reduce(Column::or).orElse(lit(false));
    }
}
