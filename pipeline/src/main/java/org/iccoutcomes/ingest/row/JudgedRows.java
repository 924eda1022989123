package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.ingest.value.Mark;
import org.iccoutcomes.ingest.value.Texts;

/**
 * Every row of a file with its values and all that is said of it. The rule that decides comes first: damage to the
 * line, then values that cannot be read, then the feed's filters, then what a complete row must meet.
 */
final class JudgedRows {
    /** Stands for an empty value in hashes, which would otherwise pass over it. */
    private static final String EMPTY = "\u0000";

    private final RowPlan plan;
    private final ReadRows reader;
    private final RowRules rules;
    private final Filing filing;

    JudgedRows(RowPlan plan) {
        this.plan = plan;
        this.reader = new ReadRows(plan);
        this.rules = new RowRules(plan);
        this.filing = new Filing(plan);
    }

    /** Judges the rows of {@link TextRows} or {@link ParquetRows}. */
    Dataset<Row> judge(Dataset<Row> source) {
        Dataset<Row> judged = reader.read(source)
                .withColumn(DeliveryColumns.FILED_YEAR.name(), filing.year())
                .withColumn(Names.RULES, rulesBroken());
        List<Column> columns = new ArrayList<>(List.of(
                col(DeliveryColumns.LINE.name()),
                col(Names.ORDER),
                col(DeliveryColumns.FILED_YEAR.name()),
                col(Names.RULES),
                names(notes()).as(Names.NOTES),
                stored().as(Names.STORED),
                hash("1").as(Names.HASH_1),
                hash("2").as(Names.HASH_2),
                when(size(col(Names.RULES)).gt(0), shapes()).as(Names.SHAPES)));
        plan.feed().columns().forEach(column -> columns.add(col(column.column())));
        plan.binding().indicators().keySet().forEach(indicator -> columns.add(col(indicatorColumn(indicator))));
        return judged.select(columns.toArray(Column[]::new));
    }

    /** Names of everything that may be counted of rows that are kept. Call after {@link #judge}. */
    List<String> noteNames() {
        return notes().stream().map(Mark::name).toList();
    }

    /** Rules whose rows are outside what the feed is about. */
    List<String> filterNames() {
        return rules.filters().stream().map(Mark::name).toList();
    }

    private List<Mark> notes() {
        List<Mark> notes = new ArrayList<>(reader.notes());
        notes.addAll(filing.warnings());
        notes.addAll(rules.warnings());
        return notes;
    }

    private Column rulesBroken() {
        List<Mark> marks = new ArrayList<>(reader.problems());
        marks.addAll(rules.filters());
        marks.addAll(rules.faults());
        marks.addAll(filing.faults());
        return when(col(Names.DAMAGE).isNotNull(), array(col(Names.DAMAGE))).otherwise(names(marks));
    }

    private static Column names(List<Mark> marks) {
        if (marks.isEmpty()) {
            return array().cast("array<string>");
        }
        return array_compact(array(
                marks.stream().map(mark -> when(mark.when(), lit(mark.name()))).toArray(Column[]::new)));
    }

    private Column stored() {
        return plan.binding().indicators().keySet().stream()
                .map(indicator -> col(indicatorColumn(indicator)).isNotNull().cast("int"))
                .reduce(Column::plus)
                .orElse(lit(1));
    }

    private Column hash(String salt) {
        List<Column> values = new ArrayList<>();
        values.add(lit(salt));
        plan.feed().columns().forEach(column -> values.add(hashed(column.column())));
        plan.binding().indicators().keySet().forEach(indicator -> values.add(hashed(indicatorColumn(indicator))));
        return xxhash64(values.toArray(Column[]::new));
    }

    private static Column hashed(String column) {
        return coalesce(col(column).cast("string"), lit(EMPTY));
    }

    private Column shapes() {
        List<Column> shapes = new ArrayList<>();
        for (ColumnBinding column : plan.feed().columns()) {
            Column text = col(Names.text(column.column()));
            shapes.add((plan.isPersonal() ? Texts.shape(text) : text).as(column.column()));
        }
        plan.binding()
                .indicators()
                .keySet()
                .forEach(indicator ->
                        shapes.add(col("`" + Names.text(indicator) + "`").as(indicator)));
        return struct(shapes.toArray(Column[]::new));
    }

    private static String indicatorColumn(String indicator) {
        return "`" + Names.indicator(indicator) + "`";
    }
}
