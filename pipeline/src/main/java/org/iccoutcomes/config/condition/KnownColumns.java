package org.iccoutcomes.config.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.dataset.Dataset;

/**
 * The columns a condition may name.
 *
 * @param dataset whose they are
 * @param types by name
 * @param spellings our name by the upper-case name an extract uses, so that {@code ADMIMETH} is answered with ours
 */
public record KnownColumns(Dataset dataset, SortedMap<String, ColumnType> types, SortedMap<String, String> spellings) {
    public KnownColumns {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        spellings = Collections.unmodifiableSortedMap(new TreeMap<>(spellings));
    }

    public static KnownColumns of(Dataset dataset, List<Column> columns) {
        SortedMap<String, ColumnType> types = new TreeMap<>();
        columns.forEach(c -> types.put(c.name(), c.type()));
        return new KnownColumns(dataset, types, new TreeMap<>());
    }

    /** These and further text columns. */
    public KnownColumns withTexts(Iterable<String> names) {
        SortedMap<String, ColumnType> all = new TreeMap<>(types);
        names.forEach(name -> all.putIfAbsent(name, ColumnType.TEXT));
        return new KnownColumns(dataset, all, spellings);
    }

    /** Those of these that are among some names. */
    public KnownColumns only(Set<String> names) {
        SortedMap<String, ColumnType> some = new TreeMap<>(types);
        some.keySet().retainAll(names);
        return new KnownColumns(dataset, some, spellings);
    }

    /** These, with other names for some of them; names of columns not known are ignored. */
    public KnownColumns withSpellings(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(spellings);
        others.forEach((spelling, column) -> {
            if (types.containsKey(column)) {
                all.put(spelling.toUpperCase(Locale.ROOT), column);
            }
        });
        return new KnownColumns(dataset, types, all);
    }

    /** The type of a column; reports a name nobody knows, with the nearest that is known. */
    public Optional<ColumnType> typeOf(String name, Place place, String about, Problems problems) {
        ColumnType type = types.get(name);
        if (type == null) {
            problems.unknownName(place, "unknown column '" + name + "'" + about, nearest(name));
        }
        return Optional.ofNullable(type);
    }

    /** The nearest known name, by our spelling or an extract's. */
    public Optional<String> nearest(String name) {
        String exact = spellings.get(name.toUpperCase(Locale.ROOT));
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> all = new ArrayList<>(types.keySet());
        all.addAll(spellings.keySet());
        return Nearest.of(name, all).map(n -> spellings.getOrDefault(n, n));
    }
}
