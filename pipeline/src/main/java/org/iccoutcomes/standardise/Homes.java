package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import scala.Function1;

/** What the table of people knows of a record's person. A record's own word always comes first. */
final class Homes {
    private Homes() {}

    static final String LATITUDE = "home_latitude";
    static final String LONGITUDE = "home_longitude";

    private static final List<String> FILLED =
            List.of("sex", "ethnic_category", "gp_practice_code", "lsoa", "local_authority");
    private static final List<String> KNOWN = Stream.concat(
                    FILLED.stream(), Stream.of("birth_date", "latitude", "longitude"))
            .toList();

    /**
     * Fills in what a record leaves empty of its person, the age at the dataset's own date among it, and adds
     * {@link #LATITUDE} and {@link #LONGITUDE}. Somebody who is not in the table stays as the record says.
     */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> described(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> people) {
        return records -> {
            List<Column> columns = new ArrayList<>();
            for (String name : records.columns()) {
                columns.add(filled(name, DatasetColumns.defaultDate(dataset)));
            }
            columns.add(known("latitude").as(LATITUDE));
            columns.add(known("longitude").as(LONGITUDE));
            return records.join(onePerPerson(people), new String[] {"person"}, "left")
                    .select(columns.toArray(Column[]::new));
        };
    }

    private static Column filled(String name, String date) {
        if (name.equals("age")) {
            return coalesce(col(name), ageOn(col(date))).as(name);
        }
        return FILLED.contains(name) ? coalesce(col(name), known(name)).as(name) : col(name);
    }

    /** The newest delivery's row of each person, then the greatest by its columns. */
    private static org.apache.spark.sql.Dataset<Row> onePerPerson(org.apache.spark.sql.Dataset<Row> people) {
        Column[] known = Stream.concat(Stream.of(PartColumns.DELIVERY_RANK.name()), KNOWN.stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return people.filter(col("person").isNotNull())
                .groupBy("person")
                .agg(max(struct(known)).as("known_person"));
    }

    private static Column known(String name) {
        return col("known_person").getField(name);
    }

    /** Whole years; empty before birth. Who was born on 29 February is a year older on 1 March of common years. */
    private static Column ageOn(Column day) {
        Column birth = known("birth_date");
        Column isBeforeBirthday = monthAndDay(day).lt(monthAndDay(birth));
        Column years = year(day).minus(year(birth)).minus(isBeforeBirthday.cast("int"));
        return when(years.geq(0), years);
    }

    private static Column monthAndDay(Column day) {
        return month(day).multiply(100).plus(dayofmonth(day));
    }
}
