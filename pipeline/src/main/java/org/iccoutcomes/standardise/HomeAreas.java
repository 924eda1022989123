package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Membership;
import org.jspecify.annotations.Nullable;
import scala.Function1;

/**
 * The area a person belongs to on a day, by practice or by place of residence: the area itself that names the member,
 * not those above it, nor one that takes in everybody.
 */
final class HomeAreas {
    private HomeAreas() {}

    /** What a person can belong by; providers and sites say who gave the care. */
    private static final List<String> BY = List.of("gp_practice_code", "lsoa");

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final StructType SCHEMA = new StructType()
            .add("basis_column", DataTypes.StringType, false)
            .add("member", DataTypes.StringType, false)
            .add("area", DataTypes.StringType, false)
            .add("valid_from", DataTypes.DateType, false)
            .add("valid_to", DataTypes.DateType, false);

    /** One row a membership. */
    static Dataset<Row> frame(SparkSession session, AreaTree tree) {
        List<Row> rows = new ArrayList<>();
        for (Membership membership : tree.memberships()) {
            String column = tree.find(membership.area())
                    .map(Area::basis)
                    .map(basis -> basis.column())
                    .orElse("");
            if (BY.contains(column) && !membership.member().equals(Membership.EVERY_MEMBER)) {
                rows.add(RowFactory.create(
                        column,
                        membership.member(),
                        membership.area(),
                        orElse(membership.validFrom(), FIRST),
                        orElse(membership.validTo(), LAST)));
            }
        }
        return session.createDataFrame(rows, SCHEMA);
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    /**
     * Adds {@code outside_area}: whether the site stands in another area than the person's, or in none. Null where the
     * row names no site or the person belongs to no area on the day. A site that the table of sites lacks stands in no
     * area.
     *
     * @param homes {@link #frame}
     */
    static Function1<Dataset<Row>, Dataset<Row>> withOutsideArea(Dataset<Row> sites, Dataset<Row> homes) {
        Dataset<Row> areas = HospitalSites.onePerCode(sites).select("site_code", "site_area");
        return journeys -> {
            Dataset<Row> joined = journeys.join(broadcast(areas), new String[] {"site_code"}, "left");
            for (String column : BY) {
                joined = joined.join(broadcast(byMember(homes, column)), new String[] {column}, "left");
            }
            Column isKnown = isAny(home -> isOnDay(home));
            Column isInside =
                    isAny(home -> isOnDay(home).and(home.getField("area").equalTo(col("site_area"))));
            return joined.withColumn(
                            "outside_area", when(col("site_code").isNotNull().and(isKnown), not(isInside)))
                    .drop(BY.stream().map(HomeAreas::homesBy).toArray(String[]::new))
                    .drop("site_area");
        };
    }

    private static Dataset<Row> byMember(Dataset<Row> homes, String column) {
        return homes.filter(col("basis_column").equalTo(column))
                .groupBy(col("member").as(column))
                .agg(collect_set(struct(col("area"), col("valid_from"), col("valid_to")))
                        .as(homesBy(column)));
    }

    private static Column isAny(java.util.function.UnaryOperator<Column> test) {
        return BY.stream()
                .map(column -> coalesce(exists(col(homesBy(column)), test::apply), lit(false)))
                .reduce(lit(false), Column::or);
    }

    private static Column isOnDay(Column home) {
        return col("journey_date").between(home.getField("valid_from"), home.getField("valid_to"));
    }

    private static String homesBy(String column) {
        return "homes_by_" + column;
    }
}
