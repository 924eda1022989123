package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;

/**
 * Reads one column, in two steps so that Spark parses each text once: {@link #parse}, then {@link #judge} what came of
 * it.
 *
 * @param binding how the column is read
 * @param dateFormats the feed's
 */
public record ColumnReader(ColumnBinding binding, List<String> dateFormats) {
    /** Readings whose recoding is of the finished code, not of the text. */
    private static final Set<Reading> CODES = Set.of(
            Reading.TEXT, Reading.CODE, Reading.CODE_2, Reading.TRUST, Reading.KEY, Reading.ICD10, Reading.OPCS4);

    public ColumnReader {
        dateFormats = List.copyOf(dateFormats);
    }

    /** A decimal, such as an indicator of a wide file of counts. */
    public static Column number(Column text) {
        return Numbers.decimal(text);
    }

    /**
     * The value a text would have.
     *
     * @param text without blanks around it, null where it means empty
     */
    public Column parse(Column text) {
        if (CODES.contains(binding.reading())) {
            return Texts.recode(code(text), binding.recode());
        }
        Column recoded = Texts.recode(text, binding.recode());
        return switch (binding.reading()) {
            case DATE -> Dates.date(recoded, dateFormats);
            case DATE_TIME -> Dates.dateOfTime(recoded, dateFormats);
            case TIME -> Numbers.minuteOfDay(recoded);
            case INTEGER -> Numbers.integer(recoded);
            case DECIMAL -> Numbers.decimal(recoded);
            case HES_AGE -> Numbers.hesAge(recoded);
            case AGE_BAND -> Persons.ageBand(recoded);
            case SEX -> Persons.sex(recoded);
            case TEXT, CODE, CODE_2, TRUST, KEY, ICD10, OPCS4 -> recoded;
        };
    }

    private Column code(Column text) {
        return switch (binding.reading()) {
            case CODE -> Codes.code(text);
            case CODE_2 -> Codes.codeOfTwo(text);
            case TRUST -> Codes.trust(text);
            case KEY -> Codes.key(text);
            case ICD10 -> Codes.icd10(text);
            case OPCS4 -> Codes.opcs4(text);
            default -> text;
        };
    }

    /**
     * The value, and what is to be said of the row.
     *
     * @param text as given to {@link #parse}
     * @param parsed what it gave
     */
    public ReadValue judge(Column text, Column parsed) {
        return switch (binding.reading()) {
            case DATE, DATE_TIME -> date(text, parsed);
            case TIME -> unreadable("time", text, parsed, text.isin("3000", "4000"));
            case INTEGER, DECIMAL -> unreadable("number", text, parsed, lit(false));
            case AGE_BAND -> unreadable("age-band", text, parsed, lit(false));
            case HES_AGE ->
                new ReadValue(
                        Numbers.plausibleAge(parsed),
                        unreadable("age", text, parsed, lit(false)).problems(),
                        List.of());
            case SEX ->
                new ReadValue(parsed, List.of(), List.of(mark("unknown-code", Persons.isUnknownSex(text, parsed))));
            case KEY ->
                new ReadValue(
                        parsed,
                        List.of(mark("key-in-scientific-notation", Codes.isInScientificNotation(text))),
                        unknownCodes(parsed));
            case TEXT, CODE, CODE_2, TRUST, ICD10, OPCS4 -> new ReadValue(parsed, List.of(), unknownCodes(parsed));
        };
    }

    private ReadValue date(Column text, Column parsed) {
        Column sentinel = Dates.isSentinel(text, parsed);
        Column readable = Dates.isReadable(parsed);
        return new ReadValue(
                when(not(sentinel).and(readable), parsed),
                List.of(mark(
                        "unreadable-date", text.isNotNull().and(not(sentinel)).and(not(readable)))),
                List.of(mark("sentinel-date", sentinel)));
    }

    private ReadValue unreadable(String what, Column text, Column parsed, Column empty) {
        return new ReadValue(
                parsed,
                List.of(mark(
                        "unreadable-" + what,
                        text.isNotNull().and(parsed.isNull()).and(not(empty)))),
                List.of());
    }

    private List<Mark> unknownCodes(Column parsed) {
        return binding.knownCodes().isEmpty()
                ? List.of()
                : List.of(mark("unknown-code", not(parsed.isInCollection(binding.knownCodes()))));
    }

    private Mark mark(String rule, Column when) {
        return new Mark(rule + ":" + binding.column(), coalesce(when, lit(false)));
    }
}
