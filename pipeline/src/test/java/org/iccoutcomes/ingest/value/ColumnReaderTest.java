package org.iccoutcomes.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnReaderTest {
    private static final Optional<PseudonymKey> KEY = Optional.of(PseudonymKey.sample());

    @Test
    void icd10_drops_what_only_decorates_a_code() {
        reads(Reading.ICD10, """
                        text   | value | problems
                        I48X   | I48   |
                        i48.x  | I48   |
                        I48    | I48   |
                        E10.0D | E100  |
                        M0513  | M0513 |
                        R69X6  | R69   |
                        J18.9  | J189  |
                        -      |       |
                        G30.1* | G301  |
                        """);
    }

    @Test
    void codes_regain_their_leading_zero_and_lose_a_spreadsheets_decimals() {
        reads(Reading.CODE_2, """
                text | value
                1    | 01
                01   | 01
                2a   | 2A
                11.0 | 11
                99   | 99
                """);
    }

    @Test
    void a_key_in_scientific_notation_is_not_recoverable() {
        reads(Reading.KEY, """
                text           | value        | problems
                513700125763   | 513700125763 |
                513700125763.0 | 513700125763 |
                5.137E+11      | 5.137E+11    | key-in-scientific-notation:column
                5E+11          | 5E+11        | key-in-scientific-notation:column
                12E5           | 12E5         |
                """);
    }

    @Test
    @DisplayName("B16: each sentinel date is empty and counted, as the feed writes dates and as yyyyMMdd")
    void sentinel_dates() {
        for (String day : List.of("1582-10-15", "1600-01-01", "1800-01-01", "1801-01-01", "1900-01-01")) {
            reads(Reading.DATE, """
                    text            | value | problems | notes
                    %1$s            |       |          | sentinel-date:column
                    %2$s            |       |          | sentinel-date:column
                    %1$s 00:00:00.0 |       |          | sentinel-date:column
                    """.formatted(day, day.replace("-", "")));
        }
        reads(Reading.DATE, """
                text       | value      | problems | notes
                01/01/1900 |            |          | sentinel-date:column
                1900-01-02 | 1900-01-02 |          |
                """);
    }

    @Test
    void a_date_is_read_by_any_format_and_never_quietly_empty() {
        reads(Reading.DATE, """
                        text                    | value      | problems               | notes
                        2014-05-01              | 2014-05-01 |                        |
                        01/05/2014              | 2014-05-01 |                        |
                        2014-05-01 00:00:00.000 | 2014-05-01 |                        |
                        2014-05-01 10:30        |            | unreadable-date:column |
                        2014-02-30              |            | unreadable-date:column |
                        1800-01-01              |            |                        | sentinel-date:column
                        18010101                |            |                        | sentinel-date:column
                        1899-12-31              |            | unreadable-date:column |
                        2101-01-01              |            | unreadable-date:column |
                        soon                    |            | unreadable-date:column |
                        """);
    }

    @Test
    void a_date_and_time_gives_its_date_and_a_time_its_minute() {
        reads(Reading.DATE_TIME, """
                text                 | value
                2014-05-01 10:30     | 2014-05-01
                2014-05-01T23:59:59Z | 2014-05-01
                2014-05-01           | 2014-05-01
                """);
        reads(Reading.TIME, """
                text                    | value | problems
                5                       | 5     |
                0005                    | 5     |
                1430                    | 870   |
                143059                  | 870   |
                53000                   | 330   |
                14:30                   | 870   |
                2014-05-01 14:30:59.000 | 870   |
                01/05/2014 14:30        | 870   |
                3000                    |       |
                4000                    |       |
                2460                    |       | unreadable-time:column
                2014-05-01              |       | unreadable-time:column
                """);
    }

    @Test
    void numbers_are_exact_or_set_aside() {
        reads(Reading.INTEGER, """
                text        | value | problems
                1,234       | 1234  |
                5.0         | 5     |
                -3          | -3    |
                5.5         |       | unreadable-number:column
                1e5         |       | unreadable-number:column
                99999999999 |       | unreadable-number:column
                """);
        reads(Reading.DECIMAL, """
                text      | value    | problems
                1,234.5   | 1234.5   |
                .25       | 0.25     |
                0.1234567 | 0.123457 |
                *         |          | unreadable-number:column
                """);
    }

    @Test
    @DisplayName("B17: ages 7001 to 7007 are 0, 999 is empty, -1 and above 120 are empty and counted")
    void hes_ages_under_one_year_are_nought_and_impossible_ones_empty() {
        reads(Reading.HES_AGE, """
                text | value | problems | notes
                75   | 75    |
                7003 | 0     |
                999  |       |
                -1   |       |          | age-not-plausible:column
                34.5 | 34    |
                121  |       |          | age-not-plausible:column
                old  |       | unreadable-age:column
                """);
    }

    @Test
    void bands_become_ours_and_wider_ones_are_set_aside() {
        reads(Reading.AGE_BAND, """
                        text        | value | problems
                        0_4         | 0-4   |
                        5-9         | 5-9   |
                        85 to 89    | 85-89 |
                        95+         | 90+   |
                        90 and over | 90+   |
                        90-94       | 90+   |
                        65          | 65-69 |
                        ALL         | all   |
                        0-17        |       | unreadable-age-band:column
                        85+         |       | unreadable-age-band:column
                        """);
    }

    @Test
    void sexes_are_one_two_all_or_unknown() {
        reads(Reading.SEX, """
                text   | value | problems | notes
                1      | 1     |          |
                Female | 2     |          |
                M      | 1     |          |
                ALL    | all   |          |
                9      |       |          |
                Z      |       |          | unknown-code:column
                """);
    }

    @Test
    void degrees_keep_every_digit_and_lie_on_the_earth() {
        reads(Reading.DEGREES, """
                text               | value              | problems                    | notes
                54.136402130126953 | 54.13640213012695  |                             |
                -3.26564695036896  | -3.26564695036896  |                             |
                -180               | -180.0             |                             |
                180.000001         |                    | unreadable-degrees:column   |
                54,136             |                    | unreadable-degrees:column   |
                54° 8' N           |                    | unreadable-degrees:column   |
                """);
    }

    @Test
    void unknown_codes_are_kept_and_counted_after_recoding() {
        ColumnBinding binding = new ColumnBinding(
                "column",
                List.of("X"),
                false,
                Reading.CODE_2,
                new Coding(Map.of("66", "2A"), List.of(), List.of("21", "2A"), false));

        reads(binding, """
                text | value | problems | notes
                66   | 2A    |          |
                21   | 21    |          |
                2E   | 2E    |          | unknown-code:column
                """);
    }

    @Test
    void a_column_read_otherwise_than_its_type_says_is_converted_or_set_aside() {
        ColumnBinding binding = new ColumnBinding("column", List.of("X"), false, Reading.TEXT, Coding.PLAIN);
        ColumnReader reader = new ColumnReader(binding, ColumnType.INTEGER, List.of(), Optional.empty());

        assertThat(reader.read("7").value()).isEqualTo(7);
        assertThat(reader.read("seven")).isEqualTo(new ReadValue(null, "unreadable-integer:column", null));
    }

    @Test
    void blanks_and_texts_that_mean_empty_are_no_value() {
        assertThat(Texts.present("\u00A0 21\t", Set.of("NULL"))).isEqualTo("21");
        assertThat(Texts.present(" NULL ", Set.of("NULL"))).isNull();
        assertThat(Texts.present("  ", Set.of())).isNull();
    }

    private static void reads(Reading reading, String table) {
        reads(new ColumnBinding("column", List.of("X"), false, reading, Coding.PLAIN), table);
    }

    /** Every text of the table is read as its row says: its value, why its row is set aside, what is noted. */
    private static void reads(ColumnBinding binding, String table) {
        ColumnReader reader =
                new ColumnReader(binding, typeOf(binding.reading()), List.of("yyyy-MM-dd", "dd/MM/yyyy"), KEY);
        List<String> lines = table.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            ReadValue read = reader.read(cells.get(0));
            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(written(read.value())).as("value of " + line).isEqualTo(cells.get(1));
                softly.assertThat(written(read.problem()))
                        .as("problem of " + line)
                        .isEqualTo(cells.get(2));
                softly.assertThat(written(read.note())).as("note of " + line).isEqualTo(cells.get(3));
            });
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\\|", -1)));
        while (cells.size() < 4) {
            cells.add("");
        }
        return cells.stream().map(String::strip).toList();
    }

    private static ColumnType typeOf(Reading reading) {
        return switch (reading) {
            case DATE, DATE_TIME -> ColumnType.DATE;
            case TIME, INTEGER, HES_AGE -> ColumnType.INTEGER;
            case DECIMAL -> ColumnType.DECIMAL;
            case DEGREES -> ColumnType.DOUBLE;
            default -> ColumnType.TEXT;
        };
    }

    private static String written(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof BigDecimal decimal
                        ? decimal.stripTrailingZeros().toPlainString()
                        : value.toString();
    }
}
