package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Numbers as people and programs write them. What is not a number is null here, and its row is set aside. */
final class Numbers {
    private static final int OLDEST = 120;

    private Numbers() {}

    /** A whole number of 32 bits: {@code 1,234} and {@code 5.0} are, {@code 5.5} and {@code 1e5} are not. */
    static Column integer(Column text) {
        Column plain = regexp_replace(withoutThousands(text), "\\.0*$", "");
        return when(plain.rlike("^[+-]?[0-9]+$"), plain.try_cast("int"));
    }

    /** A decimal, rounded to six places: {@code 1,234.5} is, and so is {@code 4e3}, as published files write 4,000. */
    static Column decimal(Column text) {
        Column plain = withoutThousands(text);
        return when(
                plain.rlike("^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?$"),
                plain.try_cast("decimal(18,6)"));
    }

    private static Column withoutThousands(Column text) {
        return when(text.rlike("^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"), regexp_replace(text, ",", ""))
                .otherwise(text);
    }

    /** A HES age as a number: whole years, or with the decimals of the {@code _CALC} columns, which are dropped. */
    static Column hesAge(Column text) {
        return when(
                text.rlike("^-?[0-9]+(\\.[0-9]*)?$"),
                regexp_replace(text, "\\..*$", "").try_cast("int"));
    }

    /** 7001 to 7007 are the HES codes for under one year; 999, negative ages and ages above 120 are empty. */
    static Column plausibleAge(Column age) {
        return when(age.between(7001, 7007), lit(0)).when(age.between(0, OLDEST), age);
    }

    /** Minutes from midnight: {@code 5} is five past, {@code 14:30} and {@code 1430} are 870. */
    static Column minuteOfDay(Column text) {
        Column digits = lpad(regexp_replace(regexp_replace(text, ":", ""), "\\.0*$", ""), 4, "0");
        Column hours = substring(digits, 1, 2).try_cast("int");
        Column minutes = substring(digits, 3, 2).try_cast("int");
        return when(
                text.rlike("^([0-9]{1,2}:[0-9]{2}(:[0-9]{2})?|[0-9]{1,4}(\\.0*)?)$")
                        .and(hours.between(0, 23))
                        .and(minutes.between(0, 59)),
                hours.multiply(60).plus(minutes));
    }
}
