package org.iccoutcomes.ingest.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.quality.QualityCount;
import org.iccoutcomes.contract.quality.QualityCount.Subject;
import org.iccoutcomes.contract.quality.UnknownCode;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Counts, of accepted rows by month, blanks and unknown codes of each column, rows of each provider, and rows of each
 * code of the columns of which the feed says the codes.
 */
final class QualityTally {
    private static final String PROVIDER = "provider_code";

    private final List<String> names;
    private final int provider;
    private final Map<String, Integer> unknownNotes = new HashMap<>();
    private final List<CodeCounter> coded;
    private final Map<Optional<FinancialYear>, Map<Optional<YearMonth>, Month>> years = new HashMap<>();

    /** @param columns those that are read, in the order of their values */
    QualityTally(List<ReadColumn> columns) {
        this.names = columns.stream().map(ReadColumn::name).toList();
        this.provider = names.indexOf(PROVIDER);
        this.coded = CodeCounter.of(columns);
        for (int i = 0; i < names.size(); i++) {
            unknownNotes.putIfAbsent(UnknownCode.in(names.get(i)), i);
        }
    }

    private static final class Month {
        private final long[] blank;
        private final long[] unknown;
        private final Map<String, Long> providers = new HashMap<>();
        private final List<long[]> codes;
        private long rows;

        private Month(int columns, List<CodeCounter> coded) {
            this.codes = coded.stream().map(CodeCounter::none).toList();
            this.blank = new long[columns];
            this.unknown = new long[columns];
        }
    }

    /** Counts an accepted row. */
    void count(ReadRow row, Optional<FinancialYear> year, Optional<LocalDate> day) {
        Month month = years.computeIfAbsent(year, y -> new HashMap<>())
                .computeIfAbsent(day.map(YearMonth::from), m -> new Month(names.size(), coded));
        month.rows++;
        List<@Nullable Object> values = row.values();
        for (int i = 0; i < names.size(); i++) {
            if (values.get(i) == null) {
                month.blank[i]++;
            }
        }
        for (int i = 0; i < coded.size(); i++) {
            coded.get(i).count(values, month.codes.get(i));
        }
        for (String note : row.notes()) {
            Integer column = unknownNotes.get(note);
            if (column != null) {
                month.unknown[column]++;
            }
        }
        if (provider >= 0 && values.get(provider) != null) {
            month.providers.merge(String.valueOf(values.get(provider)), 1L, Long::sum);
        }
    }

    /** What was counted, by year, month, then subject and name. */
    List<QualityCount> counts() {
        List<QualityCount> counts = new ArrayList<>();
        SortedMap<Integer, SortedMap<String, Month>> inOrder = new TreeMap<>();
        years.forEach((year, months) -> {
            SortedMap<String, Month> byName = new TreeMap<>();
            months.forEach(
                    (month, held) -> byName.put(month.map(YearMonth::toString).orElse(""), held));
            inOrder.put(year.map(FinancialYear::startYear).orElse(Integer.MIN_VALUE), byName);
        });
        inOrder.forEach((year, months) -> months.forEach((month, held) ->
                add(counts, year == Integer.MIN_VALUE ? null : year, month.isEmpty() ? null : month, held)));
        return counts;
    }

    private void add(List<QualityCount> counts, @Nullable Integer year, @Nullable String month, Month held) {
        counts.add(new QualityCount(year, month, Subject.ALL, "", held.rows, 0, 0));
        new TreeMap<>(held.providers)
                .forEach((name, rows) -> counts.add(new QualityCount(year, month, Subject.PROVIDER, name, rows, 0, 0)));
        for (int i = 0; i < names.size(); i++) {
            counts.add(new QualityCount(
                    year, month, Subject.COLUMN, names.get(i), held.rows, held.blank[i], held.unknown[i]));
        }
        for (int i = 0; i < coded.size(); i++) {
            coded.get(i)
                    .rows(held.codes.get(i))
                    .forEach((name, rows) -> counts.add(new QualityCount(year, month, Subject.CODE, name, rows, 0, 0)));
        }
    }
}
