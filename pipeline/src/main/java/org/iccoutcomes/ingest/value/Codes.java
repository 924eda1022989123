package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Codes as the NHS Data Dictionary writes them. */
final class Codes {
    private static final int TRUST_LENGTH = 3;

    private Codes() {}

    /** Upper case, no inner blanks; {@code 11.0}, a code that passed through a spreadsheet, is {@code 11}. */
    static Column code(Column text) {
        return regexp_replace(upper(regexp_replace(text, "\\s", "")), "^([0-9]+)\\.0+$", "$1");
    }

    /** Of at least two characters: a lost leading zero is put back. */
    static Column codeOfTwo(Column text) {
        Column code = code(text);
        return when(code.rlike("^[0-9]$"), concat(lit("0"), code)).otherwise(code);
    }

    /** The trust: the first three characters of an organisation code. */
    static Column trust(Column text) {
        return left(code(text), lit(TRUST_LENGTH));
    }

    /** A record's own identifier, as it stands but for a decimal point that a spreadsheet put in. */
    static Column key(Column text) {
        return regexp_replace(text, "^([0-9]+)\\.0+$", "$1");
    }

    /** Whether an identifier lost its last digits: {@code 5.13701E+11}. */
    static Column isInScientificNotation(Column text) {
        return text.rlike("^[0-9](\\.[0-9]+)?[eE]\\+[0-9]+$|^[0-9]\\.[0-9]+[eE][0-9]+$");
    }

    /**
     * ICD-10 without what only decorates it (NHS-DATA §8.7): dots, dashes, lower case, the filler X of three-character
     * codes, daggers and asterisks. {@code i48.x} is {@code I48}, {@code E10.0D} is {@code E100}, five characters stay
     * where the fifth is a digit.
     */
    static Column icd10(Column text) {
        Column plain = regexp_replace(upper(text), "[^A-Z0-9]", "");
        Column category = regexp_extract(plain, "^([A-Z][0-9]{2,4})", 1);
        return when(plain.equalTo(""), lit(null))
                .when(length(category).gt(0), category)
                .otherwise(plain);
    }

    /** OPCS-4 without dots; {@code -} (none) and {@code &} (not known) are empty. */
    static Column opcs4(Column text) {
        Column plain = regexp_replace(upper(text), "[^A-Z0-9]", "");
        return when(plain.equalTo(""), lit(null)).otherwise(plain);
    }
}
