package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.columns.SparkTypes;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.ingest.value.ColumnReader;
import org.iccoutcomes.ingest.value.Mark;
import org.iccoutcomes.ingest.value.ReadValue;
import org.iccoutcomes.ingest.value.Texts;
import scala.Function1;

/**
 * Turns the texts of a file into typed columns, ours by name, and gathers what is to be said of each row. Each step
 * adds columns that the next one uses, so that Spark works every value out once.
 */
final class ReadRows {
    private final RowPlan plan;
    private final List<Mark> problems = new ArrayList<>();
    private final List<Mark> notes = new ArrayList<>();

    ReadRows(RowPlan plan) {
        this.plan = plan;
    }

    /** Rows with our columns, added to the {@link TextRows} or {@link ParquetRows} given. */
    Dataset<Row> read(Dataset<Row> source) {
        return source.transform(withTexts()).transform(withParsed()).transform(withValues());
    }

    /** Why a row cannot be read, in the order of the feed's columns; over the columns of {@link #read}. */
    List<Mark> problems() {
        return problems;
    }

    /** What is counted of rows that are kept; over the columns of {@link #read}. */
    List<Mark> notes() {
        return notes;
    }

    private Function1<Dataset<Row>, Dataset<Row>> withTexts() {
        return source -> {
            List<Column> columns = carried();
            for (ColumnBinding column : plan.feed().columns()) {
                columns.add(text(column).as(Names.text(column.column())));
            }
            plan.binding()
                    .indicators()
                    .forEach((indicator, position) -> columns.add(Texts.present(
                                    col(Names.source(position)),
                                    plan.feed().shape().nullValues())
                            .as(Names.text(indicator))));
            return source.select(columns.toArray(Column[]::new));
        };
    }

    private Column text(ColumnBinding column) {
        List<String> empty = new ArrayList<>(plan.feed().shape().nullValues());
        empty.addAll(column.nullValues());
        Column[] present = plan.positionsOf(column).stream()
                .map(position -> Texts.present(col(Names.source(position)), empty))
                .toArray(Column[]::new);
        return present.length == 0 ? lit(null).cast("string") : coalesce(present);
    }

    private Function1<Dataset<Row>, Dataset<Row>> withParsed() {
        return texts -> {
            List<Column> columns = columnsOf(texts);
            for (ColumnBinding column : plan.feed().columns()) {
                columns.add(
                        reader(column).parse(col(Names.text(column.column()))).as(Names.parsed(column.column())));
            }
            plan.binding()
                    .indicators()
                    .keySet()
                    .forEach(indicator -> columns.add(ColumnReader.number(col("`" + Names.text(indicator) + "`"))
                            .as(Names.indicator(indicator))));
            return texts.select(columns.toArray(Column[]::new));
        };
    }

    private Function1<Dataset<Row>, Dataset<Row>> withValues() {
        return parsed -> {
            List<Column> columns = columnsOf(parsed);
            for (ColumnBinding column : plan.feed().columns()) {
                ReadValue read =
                        reader(column).judge(col(Names.text(column.column())), col(Names.parsed(column.column())));
                columns.add(
                        read.value().cast(SparkTypes.of(plan.typeOf(column))).as(column.column()));
                problems.addAll(read.problems());
                notes.addAll(read.notes());
            }
            plan.binding()
                    .indicators()
                    .keySet()
                    .forEach(indicator -> problems.add(new Mark(
                            "unreadable-number:" + indicator,
                            col("`" + Names.text(indicator) + "`")
                                    .isNotNull()
                                    .and(col("`" + Names.indicator(indicator) + "`")
                                            .isNull()))));
            return parsed.select(columns.toArray(Column[]::new));
        };
    }

    private ColumnReader reader(ColumnBinding column) {
        return new ColumnReader(column, plan.dateFormats());
    }

    private static List<Column> carried() {
        return new ArrayList<>(List.of(col(DeliveryColumns.LINE.name()), col(Names.ORDER), col(Names.DAMAGE)));
    }

    private static List<Column> columnsOf(Dataset<Row> rows) {
        List<Column> columns = new ArrayList<>();
        Arrays.asList(rows.columns()).forEach(name -> columns.add(col("`" + name + "`")));
        return columns;
    }
}
