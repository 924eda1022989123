package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.quality.QualityCount;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of each code of a column. Only codes that the feed says are told apart, and all others are one: so
 * what is held is bounded by the feed whatever a file contains, does not hang on the order of its rows, and repeats no
 * text of a row.
 */
final class CodeCounter {
    private final String column;
    private final int place;
    private final List<String> codes;
    private final Map<String, Integer> index = new HashMap<>();

    private CodeCounter(String column, int place, Set<String> codes) {
        this.column = column;
        this.place = place;
        this.codes = List.copyOf(codes);
        for (int i = 0; i < this.codes.size(); i++) {
            index.put(this.codes.get(i), i);
        }
    }

    /** One for each column of which the feed says the codes. */
    static List<CodeCounter> of(List<ReadColumn> columns) {
        List<CodeCounter> counters = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            ReadColumn column = columns.get(place);
            Set<String> codes = column.binding().coding().codes();
            if (!codes.isEmpty() && !column.isIdentity()) {
                counters.add(new CodeCounter(column.name(), place, codes));
            }
        }
        return counters;
    }

    /** No rows yet; the last number is of all other codes. */
    long[] none() {
        return new long[codes.size() + 1];
    }

    void count(List<@Nullable Object> values, long[] rows) {
        Object value = values.get(place);
        if (value != null) {
            rows[index.getOrDefault(String.valueOf(value), codes.size())]++;
        }
    }

    /** Those that are not 0, by the name they are stored under. */
    SortedMap<String, Long> rows(long[] rows) {
        SortedMap<String, Long> byName = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] > 0) {
                byName.put(
                        QualityCount.nameOf(column, i < codes.size() ? codes.get(i) : QualityCount.OTHER_CODES),
                        rows[i]);
            }
        }
        return byName;
    }
}
