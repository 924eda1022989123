package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_element_at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.jspecify.annotations.Nullable;

/** Counts rows by fate, deciding rule and financial year, with all else that is summed over a file, in one scan. */
final class Tally {
    private static final String RULE = "_rule";

    private Tally() {}

    /**
     * Rows with the same fate, rule and year.
     *
     * @param fate what became of them
     * @param rule the first rule they broke, or null
     * @param filedYear start of the financial year they are filed under, or null
     * @param rows how many
     * @param stored rows they become in the accepted table
     * @param hash order-free digest of their values
     * @param days first and last day of the period date, or null where it is always empty
     * @param notes how many of them carry each note
     */
    record Group(
            String fate,
            @Nullable String rule,
            @Nullable Integer filedYear,
            long rows,
            long stored,
            String hash,
            @Nullable Days days,
            Map<String, Long> notes) {}

    /** First and last day seen. */
    record Days(LocalDate first, LocalDate last) {}

    /**
     * Counts.
     *
     * @param rows rows with their fate
     * @param periodDate the date column whose range is wanted
     * @param notes names of the notes
     */
    static List<Group> group(Dataset<Row> rows, Optional<String> periodDate, List<String> notes) {
        Column day = periodDate.<Column>map(name -> col(name)).orElse(lit(null)).cast("date");
        List<Column> sums = new ArrayList<>(List.of(
                sum(col(Names.STORED)).as("stored"),
                bit_xor(col(Names.HASH_1)).as("xor"),
                sum(col(Names.HASH_1).cast("decimal(20,0)")).as("sum_1"),
                sum(col(Names.HASH_2).cast("decimal(20,0)")).as("sum_2"),
                min(day).cast("string").as("first"),
                max(day).cast("string").as("last")));
        for (int i = 0; i < notes.size(); i++) {
            sums.add(count_if(array_contains(col(Names.NOTES), notes.get(i))).as("note_" + i));
        }
        return rows
                .groupBy(
                        col(Names.FATE),
                        try_element_at(col(Names.RULES), lit(1)).as(RULE),
                        col(DeliveryColumns.FILED_YEAR.name()))
                .agg(count(lit(1)).as("rows"), sums.toArray(Column[]::new))
                .orderBy(col(Names.FATE), col(RULE), col(DeliveryColumns.FILED_YEAR.name()))
                .collectAsList()
                .stream()
                .map(row -> toGroup(row, notes))
                .toList();
    }

    private static Group toGroup(Row row, List<String> notes) {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            counted.merge(notes.get(i), row.<Long>getAs("note_" + i), Long::sum);
        }
        String first = row.getAs("first");
        String last = row.getAs("last");
        return new Group(
                row.getAs(Names.FATE),
                row.getAs(RULE),
                row.getAs(DeliveryColumns.FILED_YEAR.name()),
                row.<Long>getAs("rows"),
                row.<Long>getAs("stored"),
                row.getAs("xor") + ":" + row.<BigDecimal>getAs("sum_1") + ":" + row.<BigDecimal>getAs("sum_2"),
                first == null || last == null ? null : new Days(LocalDate.parse(first), LocalDate.parse(last)),
                counted);
    }

    /** Those of some rules that at least one row breaks. */
    static List<BrokenRule> broken(Dataset<Row> rows, List<String> rules) {
        List<BrokenRule> broken = new ArrayList<>();
        for (String rule : rules) {
            Row found = rows.filter(array_contains(col(Names.RULES), rule))
                    .agg(count(lit(1)), coalesce(min(DeliveryColumns.LINE.name()), lit(-1L)))
                    .first();
            if (found.getLong(0) > 0) {
                broken.add(new BrokenRule(rule, found.getLong(0), found.getLong(1) < 0 ? null : found.getLong(1)));
            }
        }
        return broken;
    }
}
