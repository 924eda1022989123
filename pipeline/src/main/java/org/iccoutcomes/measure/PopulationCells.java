package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.table.PartColumns;
import scala.Function1;

/** Lists of registered or resident people, and the days for which each is in force. */
public final class PopulationCells {
    private PopulationCells() {}

    /** A list stands in for no longer than a year, whatever the feed does next. */
    private static final int MOST_DAYS = 366;

    private static final String DAY = "extract_date";
    private static final Column PART = col(PartColumns.PART_YEAR.name());
    private static final Column FEED = col(PartColumns.FEED.name());

    /**
     * Prepared list sizes in; out, by {@code part_year}: basis, member, period_start, days, sex, age_band, people. A
     * list is in force from its extract date to the day before its feed's next, whoever is on that one, so that a
     * member that is missing there ends. Of several deliveries of one member and extract date the newest is used.
     */
    public static Function1<Dataset<Row>, Dataset<Row>> count(CubeAxes axes) {
        return lists -> lists.filter(col(DAY).isNotNull().and(col("people").isNotNull()))
                .transform(PopulationCells::filterNewest)
                .transform(PopulationCells::withDaysInForce)
                .transform(PopulationCells::splitWhereAnotherAnswers)
                .filter(Periods.isInPart(col(DAY)))
                .transform(rows -> rows.withColumn("of", explode(Members.ofFigure(rows, axes.bases()))))
                .groupBy(
                        PART,
                        col("of").getField(CubeColumns.BASIS).as(CubeColumns.BASIS),
                        col("of").getField(CubeColumns.MEMBER).as(CubeColumns.MEMBER),
                        col(DAY).as(CubeColumns.PERIOD_START),
                        col(CubeColumns.DAYS),
                        Strata.givenSex(Stratum.UNKNOWN).as(CubeColumns.SEX),
                        Strata.givenAgeBand(Stratum.UNKNOWN).as(CubeColumns.AGE_BAND))
                .agg(sum(col("people").cast(CubeColumns.SUM))
                        .cast(CubeColumns.SUM)
                        .as(CubeColumns.PEOPLE));
    }

    private static Dataset<Row> filterNewest(Dataset<Row> lists) {
        Column rank = coalesce(col(PartColumns.DELIVERY_RANK.name()), lit(-1));
        Column newest = max(rank).over(Window.partitionBy(PART, FEED, col(DAY), col("gp_practice_code"), col("lsoa")));
        return lists.withColumn("newest", newest)
                .filter(rank.equalTo(col("newest")))
                .drop("newest");
    }

    private static Dataset<Row> withDaysInForce(Dataset<Row> lists) {
        Column next = lead(col(DAY), 1).over(Window.partitionBy(PART, FEED).orderBy(col(DAY)));
        Dataset<Row> days = lists.select(PART, FEED, col(DAY))
                .distinct()
                .withColumn(CubeColumns.DAYS, least(datediff(next, col(DAY)), lit(MOST_DAYS)))
                .withColumnsRenamed(
                        Map.of(PartColumns.PART_YEAR.name(), "part", PartColumns.FEED.name(), "of_feed", DAY, "day"));
        return lists.join(
                        broadcast(days),
                        PART.equalTo(col("part"))
                                .and(FEED.eqNullSafe(col("of_feed")))
                                .and(col(DAY).equalTo(col("day"))))
                .drop("part", "of_feed", "day");
    }

    /** A list whose practice ends while it is in force is its successor's from that day on. */
    private static Dataset<Row> splitWhereAnotherAnswers(Dataset<Row> lists) {
        if (!Arrays.asList(lists.columns()).contains(PartColumns.ANSWERING)) {
            return lists;
        }
        Column turn = col("turn");
        Column from = greatest(col(DAY), turn.getField("from_day"));
        Column to = least(date_add(col(DAY), col(CubeColumns.DAYS).minus(1)), turn.getField("to_day"));
        return lists.withColumn("turn", explode(col(PartColumns.ANSWERING)))
                .filter(from.leq(to))
                .withColumns(Map.of(
                        "gp_practice_code",
                        turn.getField("practice"),
                        DAY,
                        from,
                        CubeColumns.DAYS,
                        datediff(to, from).plus(1)))
                .drop("turn", PartColumns.ANSWERING);
    }
}
