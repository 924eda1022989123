package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.feed.CountsShape.AbsentRow;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.measure.Measure;
import scala.Function1;

/**
 * The periods in which ready-made counts are known. Where a feed says that an absent row is zero, a period is known for
 * every member once any row of the feed is there; else only for the members that have a row. Periods are whole: a count
 * of a month says nothing of the days on either side of a change of members. A ratio of sums is known where each of its
 * sums is.
 */
public final class CountsCoverage {
    private CountsCoverage() {}

    private static final Column PART = col(PartColumns.PART_YEAR.name());
    private static final Column FEED = col(PartColumns.FEED.name());
    private static final Column NUMBER = col("cell").getField("number");
    private static final Column START = col("cell").getField(CubeColumns.PERIOD_START);

    /**
     * Used counts in; out, by {@code part_year}: measure, basis, member, period_start, days; basis and member are null
     * for every member.
     *
     * @param measures of counts, at least one
     * @param feeds of the programme
     */
    public static Function1<Dataset<Row>, Dataset<Row>> of(List<Measure> measures, CubeAxes axes, List<Feed> feeds) {
        CubeAxes whole = new CubeAxes(axes.bases(), Collections.emptySortedSet());
        SortedSet<String> zero = new TreeSet<>();
        for (Feed feed : feeds) {
            if (feed.counts() != null && feed.counts().absentRow() == AbsentRow.ZERO) {
                zero.add(feed.id());
            }
        }
        Column isZero = coalesce(FEED.isInCollection(zero), lit(false));
        Sums sums = Sums.of(measures);
        Scan scan = new Scan(sums.measures(), whole);
        return counts -> everyMember(scan, counts.filter(isZero))
                .unionByName(namedMembers(scan, counts.filter(not(isZero))))
                .transform(sums::allKnown);
    }

    /** Periods with any row of a feed that also has, in whatever period, a row the measure counts. */
    private static Dataset<Row> everyMember(Scan scan, Dataset<Row> counts) {
        Dataset<Row> counted = counts.select(
                        PART, FEED, explode(scan.counted(counts)).as("cell"))
                .select(PART, FEED, NUMBER.as("number"))
                .distinct();
        String[] keys = {PartColumns.PART_YEAR.name(), PartColumns.FEED.name(), "number"};
        return counts.select(PART, FEED, explode(scan.starts()).as("cell"))
                .select(PART, FEED, NUMBER.as("number"), START.as(CubeColumns.PERIOD_START))
                .distinct()
                .join(counted, keys, "left_semi")
                .withColumn(CubeColumns.BASIS, lit(null).cast("string"))
                .withColumn(CubeColumns.MEMBER, lit(null).cast("string"))
                .transform(cells -> named(scan, cells));
    }

    /** Periods and members with a row that the measure counts. */
    private static Dataset<Row> namedMembers(Scan scan, Dataset<Row> counts) {
        return counts.select(
                        PART,
                        scan.members(counts).as("members"),
                        explode(scan.counted(counts)).as("cell"))
                .withColumn("of", explode(col("members")))
                .select(
                        PART,
                        NUMBER.as("number"),
                        START.as(CubeColumns.PERIOD_START),
                        col("of").getField(CubeColumns.BASIS).as(CubeColumns.BASIS),
                        col("of").getField(CubeColumns.MEMBER).as(CubeColumns.MEMBER))
                .distinct()
                .transform(cells -> named(scan, cells));
    }

    private static Dataset<Row> named(Scan scan, Dataset<Row> cells) {
        return cells.filter(Periods.isInPart(col(CubeColumns.PERIOD_START)))
                .select(
                        PART,
                        col(Sums.NUMBER),
                        scan.measure(col("number")).as(CubeColumns.MEASURE),
                        col(CubeColumns.BASIS),
                        col(CubeColumns.MEMBER),
                        col(CubeColumns.PERIOD_START),
                        scan.days(col("number"), col(CubeColumns.PERIOD_START)).as(CubeColumns.DAYS));
    }
}
