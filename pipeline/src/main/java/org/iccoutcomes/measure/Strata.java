package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Population;

/** Sex and age band of rows, and whom a measure is about. */
final class Strata {
    private Strata() {}

    private static final Column AGE = col("age");
    private static final Column SEX = col("sex");
    private static final Column BAND = col("age_band");
    private static final int OLDEST_BAND = 90;

    /** Sex of a record. */
    static Column sex() {
        return when(SEX.isin("1", "2"), SEX).otherwise(Stratum.UNKNOWN);
    }

    /** Age band of a record, from its age in whole years. */
    static Column ageBand() {
        Column youngest = AGE.minus(AGE.mod(5));
        return when(AGE.geq(OLDEST_BAND), "90+")
                .when(
                        AGE.geq(0),
                        concat(
                                youngest.cast("string"),
                                lit("-"),
                                youngest.plus(4).cast("string")))
                .otherwise(Stratum.UNKNOWN);
    }

    /** Sex of a ready-made figure: as it comes, or {@code otherwise} where it is not split. */
    static Column givenSex(String otherwise) {
        return when(SEX.isin("1", "2", Stratum.UNKNOWN), SEX).otherwise(otherwise);
    }

    /** Age band of a ready-made figure: as it comes, or {@code otherwise} where it is not split. */
    static Column givenAgeBand(String otherwise) {
        List<String> known = new ArrayList<>(Stratum.BANDS);
        known.add(Stratum.UNKNOWN);
        return when(BAND.isInCollection(known), BAND).otherwise(otherwise);
    }

    /** Whether a measure is about a record's person; of unknown age or sex only where these are not limited. */
    static Column isAbout(Population population) {
        Column ages = population.ages().isEverybody()
                ? lit(true)
                : AGE.between(population.ages().youngest(), population.ages().oldest());
        return coalesce(ages, lit(false)).and(isSex(population.sex(), sex()));
    }

    /**
     * Whether a measure is about a ready-made count. A count that is not split is taken to be of the people its measure
     * is about, since nothing in it could say otherwise.
     */
    static Column isCountAbout(Population population) {
        Column sex = givenSex(Stratum.ALL);
        Column band = givenAgeBand(Stratum.ALL);
        Column ages = population.ages().isEverybody()
                ? lit(true)
                : band.isInCollection(bandsOf(population.ages())).or(band.equalTo(Stratum.ALL));
        Column sexes = isSex(population.sex(), sex).or(sex.equalTo(Stratum.ALL));
        return ages.and(sexes);
    }

    private static Column isSex(Population.SexSelection asked, Column sex) {
        return switch (asked) {
            case ALL -> lit(true);
            case MALE -> sex.equalTo("1");
            case FEMALE -> sex.equalTo("2");
        };
    }

    private static List<String> bandsOf(AgeRange ages) {
        return Stratum.BANDS.stream()
                .filter(band -> {
                    int youngest = new Stratum(Stratum.ALL, band).youngest();
                    return youngest >= ages.youngest() && youngest <= ages.oldest();
                })
                .toList();
    }
}
