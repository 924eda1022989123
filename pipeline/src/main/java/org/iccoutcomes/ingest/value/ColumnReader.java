package org.iccoutcomes.ingest.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.contract.quality.UnknownCode;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.identity.NhsNumber;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.ingest.identity.Pseudonyms;
import org.jspecify.annotations.Nullable;

/**
 * Reads one column, text by text. What has been read is remembered: most columns of an extract hold a few codes or
 * dates, over and over. One thread at a time.
 */
public final class ColumnReader {
    /** Texts remembered; a column of keys, all different, soon stops being. */
    private static final int MOST_REMEMBERED = 10_000;

    /** HES writes these for a time that is not valid or was not submitted. */
    private static final Set<String> NO_TIMES = Set.of("3000", "4000");

    private final ColumnBinding binding;
    private final ColumnType type;
    private final Dates dates;
    private final Optional<Pseudonyms> ofNumbers;
    private final Optional<Pseudonyms> ofOthers;
    private final Set<String> knownCodes;
    private final Map<String, ReadValue> remembered = new HashMap<>();

    /**
     * A reader.
     *
     * @param binding how the column is read
     * @param type of its values
     * @param dateFormats the feed's
     * @param key for columns of identifiers
     * @throws IllegalArgumentException for a column of identifiers and no key
     */
    public ColumnReader(ColumnBinding binding, ColumnType type, List<String> dateFormats, Optional<PseudonymKey> key) {
        if (binding.reading().isIdentity() && key.isEmpty()) {
            throw new IllegalArgumentException("no pseudonym key to read " + binding.column() + " with");
        }
        this.ofNumbers = key.map(k -> k.pseudonyms(Reading.NHS_NUMBER.name()));
        this.ofOthers = key.map(k -> k.pseudonyms(Reading.PSEUDONYMISE.name()));
        this.binding = binding;
        this.type = type;
        this.dates = new Dates(dateFormats);
        this.knownCodes = new HashSet<>(binding.coding().knownCodes());
    }

    /**
     * What a text comes to.
     *
     * @param text without blanks around it, null where it means empty
     */
    public ReadValue read(@Nullable String text) {
        if (text == null) {
            return ReadValue.EMPTY;
        }
        if (binding.reading().isIdentity()) {
            return typed(judge(text)); // never remembered: memory may end in a dump
        }
        ReadValue known = remembered.get(text);
        if (known == null) {
            known = typed(judge(text));
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    private ReadValue typed(ReadValue read) {
        Object value = read.value();
        if (value == null) {
            return read;
        }
        Object converted = Conversion.to(type, value);
        return converted == null && read.problem() == null
                ? new ReadValue(null, named("unreadable-" + type.name().toLowerCase(Locale.ROOT)), read.note())
                : new ReadValue(converted, read.problem(), read.note());
    }

    private ReadValue judge(String text) {
        return switch (binding.reading()) {
            case TEXT -> coded(text);
            case CODE -> coded(Codes.code(text));
            case CODE_2 -> coded(Codes.codeOfTwo(text));
            case TRUST -> coded(Codes.trust(text));
            case ICD10 -> coded(Codes.icd10(text));
            case OPCS4 -> coded(Codes.opcs4(text));
            case KEY -> key(text);
            case DATE -> date(text, dates.date(recoded(text)));
            case DATE_TIME -> date(text, dates.dateOfTime(recoded(text)));
            case TIME ->
                NO_TIMES.contains(text) ? ReadValue.EMPTY : readable("time", Numbers.minuteOfDay(recoded(text)));
            case INTEGER -> readable("number", Numbers.integer(recoded(text)));
            case DECIMAL -> readable("number", Numbers.decimal(recoded(text)));
            case DEGREES -> readable("degrees", Numbers.degrees(recoded(text)));
            case HES_AGE -> age(Numbers.hesAge(recoded(text)));
            case AGE_BAND -> readable("age-band", Persons.ageBand(recoded(text)));
            case SEX -> sex(recoded(text));
            case NHS_NUMBER -> nhsNumber(Codes.key(text));
            case PSEUDONYMISE -> otherIdentifier(Codes.key(text));
            case NHS_NUMBER_OR_PSEUDONYM ->
                NhsNumber.hasShape(Codes.key(text)) ? nhsNumber(Codes.key(text)) : otherIdentifier(Codes.key(text));
        };
    }

    private ReadValue nhsNumber(String text) {
        return NhsNumber.digits(text)
                .map(digits -> ReadValue.of(ofNumbers.orElseThrow().of(digits)))
                .orElseGet(() -> new ReadValue(null, null, named("nhs-number-not-valid")));
    }

    private ReadValue otherIdentifier(String text) {
        return ReadValue.of(ofOthers.orElseThrow().of(text));
    }

    private String recoded(String text) {
        return Texts.recode(text, binding.coding().recode());
    }

    /** Codes are recoded when finished, and counted where unknown. */
    private ReadValue coded(@Nullable String code) {
        if (code == null) {
            return ReadValue.EMPTY;
        }
        if (binding.coding().recodedOnly()) {
            return meaning(code);
        }
        String recoded = recoded(code);
        boolean isUnknown = !knownCodes.isEmpty() && !knownCodes.contains(recoded);
        return new ReadValue(recoded, null, isUnknown ? UnknownCode.in(binding.column()) : null);
    }

    private ReadValue meaning(String code) {
        String recoded = binding.coding().recode().get(code);
        boolean isUnknown = recoded == null && !knownCodes.contains(code);
        return new ReadValue(recoded, null, isUnknown ? UnknownCode.in(binding.column()) : null);
    }

    private ReadValue key(String text) {
        ReadValue key = coded(Codes.key(text));
        return Codes.isInScientificNotation(text)
                ? new ReadValue(key.value(), named("key-in-scientific-notation"), key.note())
                : key;
    }

    private ReadValue date(String text, @Nullable LocalDate parsed) {
        if (Dates.isSentinel(text, parsed)) {
            return new ReadValue(null, null, named("sentinel-date"));
        }
        return readable("date", Dates.isReadable(parsed) ? parsed : null);
    }

    private ReadValue age(@Nullable Integer age) {
        if (age == null || age == Numbers.NO_AGE) {
            return age == null ? readable("age", null) : ReadValue.EMPTY;
        }
        Integer plausible = Numbers.plausibleAge(age);
        return plausible == null ? new ReadValue(null, null, named("age-not-plausible")) : ReadValue.of(plausible);
    }

    private ReadValue sex(String text) {
        String sex = Persons.sex(text);
        return sex == null && !Persons.isNotKnown(text)
                ? new ReadValue(null, null, UnknownCode.in(binding.column()))
                : ReadValue.of(sex);
    }

    private ReadValue readable(String what, @Nullable Object value) {
        return value == null ? new ReadValue(null, named("unreadable-" + what), null) : ReadValue.of(value);
    }

    private String named(String rule) {
        return rule + ":" + binding.column();
    }
}
