package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.ingest.file.ReceivedFile;

/**
 * The rows of one file, parsed once and kept for as long as it takes to count and to write them.
 *
 * @param plan what was known before
 * @param rows every row with its fate; held in memory and on disk
 * @param held what {@link #close} lets go of
 * @param accounts what the rows come to
 * @param broken rules that refuse the file and were broken
 */
public record FileRows(
        RowPlan plan, Dataset<Row> rows, List<Dataset<Row>> held, Accounts accounts, List<BrokenRule> broken)
        implements AutoCloseable {
    /** More repeated rows than this are not sent to every task whole. */
    private static final long BROADCAST = 500_000;

    public FileRows {
        held = List.copyOf(held);
        broken = List.copyOf(broken);
    }

    /**
     * Reads a file.
     *
     * @param plan whose binding has no problems
     */
    public static FileRows read(SparkSession spark, ReceivedFile file, RowPlan plan) {
        RowSource source = file.lines() == null
                ? ParquetRows.read(ParquetRows.open(spark, file), plan.positions())
                : TextRows.read(spark, file, plan.feed().shape());
        JudgedRows judge = new JudgedRows(plan);
        Dataset<Row> judged = judge.judge(source).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> repeated = Fates.repeated(judged).persist(StorageLevel.MEMORY_AND_DISK());
        boolean few = repeated.count() < BROADCAST;
        Dataset<Row> rows = Fates.withFate(judged, few ? broadcast(repeated) : repeated, judge.filterNames());
        Accounts accounts = Accounts.of(Tally.group(rows, plan.periodDate(), judge.noteNames()));
        return new FileRows(plan, rows, List.of(repeated, judged), accounts, Tally.broken(rows, refusing(plan)));
    }

    /** Column names of a Parquet file. */
    public static List<String> parquetHeader(SparkSession spark, ReceivedFile file) {
        return List.of(ParquetRows.open(spark, file).columns());
    }

    private static List<String> refusing(RowPlan plan) {
        return plan.feed().rules().stream()
                .filter(rule -> rule.severity() == RowRule.Severity.REJECT_FILE)
                .map(RowRule::name)
                .toList();
    }

    /**
     * Accepted rows: the bound columns and {@link DeliveryColumns}; a wide file of counts becomes a row an indicator.
     */
    public Dataset<Row> accepted(String deliveryId) {
        List<Column> columns = new ArrayList<>();
        plan.kept().forEach(name -> columns.add(col(name)));
        columns.add(lit(deliveryId).as(DeliveryColumns.DELIVERY_ID.name()));
        columns.add(col(DeliveryColumns.FILED_YEAR.name()));
        columns.add(col(DeliveryColumns.LINE.name()));
        Dataset<Row> accepted = rows.filter(col(Names.FATE).equalTo(Fates.ACCEPTED));
        if (!plan.binding().indicators().isEmpty()) {
            accepted = accepted.withColumn("_pair", explode(array(pairs())))
                    .filter(col("_pair.value").isNotNull());
            columns.add(0, col("_pair.indicator").as("indicator"));
            columns.add(1, col("_pair.value").as("value"));
        }
        return accepted.select(columns.toArray(Column[]::new));
    }

    private Column[] pairs() {
        return plan.binding().indicators().keySet().stream()
                .map(indicator -> struct(
                        lit(indicator).as("indicator"),
                        col("`" + Names.indicator(indicator) + "`").as("value")))
                .toArray(Column[]::new);
    }

    /**
     * Rows set aside: {@code line}, {@code rule} (the first broken), {@code rules} (all, parted by blanks) and the
     * values as text, of which only the shape is kept where they are of persons.
     */
    public Dataset<Row> quarantine() {
        return rows.filter(col(Names.FATE).equalTo(Fates.QUARANTINED))
                .select(
                        col(DeliveryColumns.LINE.name()),
                        element_at(col(Names.RULES), 1).as("rule"),
                        array_join(col(Names.RULES), " ").as("rules"),
                        col(Names.SHAPES + ".*"));
    }

    /** The rows are no longer needed. */
    @Override
    public void close() {
        held.forEach(dataset -> dataset.unpersist(false));
    }
}
