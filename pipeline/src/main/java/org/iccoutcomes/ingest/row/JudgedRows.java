package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.ingest.value.ColumnReader;

/**
 * Every row of a file with its values and all that is said of it. The rule that decides comes first: damage to the
 * line, then values that cannot be read, then the feed's filters, then what a complete row must meet.
 */
final class JudgedRows {
    private final RowPlan plan;
    private final List<ReadColumn> read;
    private final RowRules rules;
    private final Filing filing;

    JudgedRows(RowPlan plan) {
        this.plan = plan;
        this.read = ReadRows.columns(plan);
        this.rules = new RowRules(plan);
        this.filing = new Filing(plan);
    }

    /** Judges the rows of {@link TextRows} or {@link ParquetRows}. */
    Dataset<Row> judge(RowSource source) {
        Dataset<Row> judged = ReadRows.read(source, plan)
                .withColumn(DeliveryColumns.FILED_YEAR.name(), filing.year())
                .withColumn(Names.RULES, rulesBroken());
        List<Column> columns = new ArrayList<>(List.of(
                col(DeliveryColumns.LINE.name()),
                col(Names.ORDER),
                col(DeliveryColumns.FILED_YEAR.name()),
                col(Names.RULES),
                with(Names.NOTES_READ, ruleNotes()).as(Names.NOTES),
                stored().as(Names.STORED),
                col(Names.HASH_1),
                col(Names.HASH_2),
                when(size(col(Names.RULES)).gt(0), Shapes.of(read, plan.isPersonal()))
                        .as(Names.SHAPES)));
        plan.feed().columns().forEach(column -> columns.add(col(column.column())));
        plan.binding().indicators().keySet().forEach(indicator -> columns.add(col(indicatorColumn(indicator))));
        return judged.select(columns.toArray(Column[]::new));
    }

    /** Names of everything that may be counted of rows that are kept. */
    List<String> noteNames() {
        List<String> names = new ArrayList<>();
        plan.feed().columns().forEach(column -> ColumnReader.noteName(column).ifPresent(names::add));
        ruleNotes().forEach(mark -> names.add(mark.name()));
        return names;
    }

    /** Rules whose rows are outside what the feed is about. */
    List<String> filterNames() {
        return rules.filters().stream().map(Mark::name).toList();
    }

    private List<Mark> ruleNotes() {
        List<Mark> notes = new ArrayList<>(filing.warnings());
        notes.addAll(rules.warnings());
        return notes;
    }

    private Column rulesBroken() {
        List<Mark> marks = new ArrayList<>(rules.filters());
        marks.addAll(rules.faults());
        marks.addAll(filing.faults());
        return when(col(Names.DAMAGED), col(Names.PROBLEMS)).otherwise(with(Names.PROBLEMS, marks));
    }

    /** What reading said of the row, then the marks it has. */
    private static Column with(String said, List<Mark> marks) {
        if (marks.isEmpty()) {
            return col(said);
        }
        return concat(
                col(said),
                array_compact(array(marks.stream()
                        .map(mark -> when(mark.when(), lit(mark.name())))
                        .toArray(Column[]::new))));
    }

    private Column stored() {
        return plan.binding().indicators().keySet().stream()
                .map(indicator -> col(indicatorColumn(indicator)).isNotNull().cast("int"))
                .reduce(Column::plus)
                .orElse(lit(1));
    }

    private static String indicatorColumn(String indicator) {
        return "`" + Names.indicator(indicator) + "`";
    }
}
