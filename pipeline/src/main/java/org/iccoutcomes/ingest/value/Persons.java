package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.cube.Stratum;

/** Sex and age band. */
final class Persons {
    private static final int BAND = 5;
    private static final int OLDEST_BAND = 90;

    private Persons() {}

    /** 1 male, 2 female; {@code ALL} and {@code PERSONS}, as totals are labelled, are {@code all}. */
    static Column sex(Column text) {
        Column plain = regexp_replace(upper(text), "\\.0+$", "");
        return when(plain.isin("1", "M", "MALE", "MALES"), lit("1"))
                .when(plain.isin("2", "F", "FEMALE", "FEMALES"), lit("2"))
                .when(isTotal(plain), lit(Stratum.ALL));
    }

    /** Whether a sex was given that is neither known nor one of the codes for "not known". */
    static Column isUnknownSex(Column text, Column read) {
        return text.isNotNull()
                .and(read.isNull())
                .and(org.apache.spark.sql.functions.not(regexp_replace(upper(text), "\\.0+$", "")
                        .isin("0", "3", "9", "X", "U", "UNKNOWN", "NOT KNOWN")));
    }

    /**
     * The five-year band an age or band begins in: {@code 0_4}, {@code 5-9}, {@code 85 to 89}, {@code 95+}, {@code 90
     * and over}, {@code 65}. Bands that are not within one of ours, such as {@code 0-17}, are null. Totals are
     * {@code all}.
     */
    static Column ageBand(Column text) {
        Column plain = regexp_replace(upper(text), "YEARS?|AGED?|\\s", "");
        Column youngest = regexp_extract(plain, "^([0-9]{1,3})", 1).try_cast("int");
        Column oldest =
                regexp_extract(plain, "^[0-9]{1,3}(?:_|-|TO|–)([0-9]{1,3})$", 1).try_cast("int");
        Column start = floor(youngest.divide(BAND)).multiply(BAND).cast("int");
        Column isOpen = plain.rlike("^[0-9]{1,3}(\\+|_?PLUS|ANDOVER|OROVER|ANDABOVE)$");
        Column isSingle = plain.rlike("^[0-9]{1,3}$");
        Column isWithin = isSingle.or(oldest.isNotNull()
                .and(oldest.geq(youngest))
                .and(floor(oldest.divide(BAND)).equalTo(floor(youngest.divide(BAND)))));
        return when(isTotal(plain), lit(Stratum.ALL))
                .when(youngest.geq(OLDEST_BAND).and(isOpen.or(isSingle).or(oldest.isNotNull())), lit(OLDEST_BAND + "+"))
                .when(
                        isWithin,
                        concat(
                                start.cast("string"),
                                lit("-"),
                                start.plus(BAND - 1).cast("string")));
    }

    private static Column isTotal(Column plain) {
        return plain.isin("ALL", "PERSONS", "PERSON", "ALLAGES", "TOTAL", "BOTH");
    }
}
