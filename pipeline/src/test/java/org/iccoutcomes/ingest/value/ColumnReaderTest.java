package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.TextTable;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ColumnReaderTest {
    @Test
    void icd10_drops_what_only_decorates_a_code() {
        assertThatRows(read(Reading.ICD10, "I48X", "i48.x", "I48", "E10.0D", "M0513", "R69X6", "J18.9 ", "-", "G30.1*"))
                .containsExactly("""
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
        assertThatRows(read(Reading.CODE_2, "1", "01", "2a", "11.0", "99")).containsExactly("""
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
        assertThatRows(read(Reading.KEY, "513700125763", "513700125763.0", "5.137E+11", "5E+11", "12E5"))
                .containsExactly("""
                text           | value        | problems
                513700125763   | 513700125763 |
                513700125763.0 | 513700125763 |
                5.137E+11      | 5.137E+11    | key-in-scientific-notation:column
                5E+11          | 5E+11        | key-in-scientific-notation:column
                12E5           | 12E5         |
                """);
    }

    @Test
    void a_date_is_read_by_any_format_and_never_quietly_empty() {
        assertThatRows(read(
                        Reading.DATE,
                        "2014-05-01",
                        "01/05/2014",
                        "2014-05-01 00:00:00.000",
                        "2014-05-01 10:30",
                        "2014-02-30",
                        "1800-01-01",
                        "18010101",
                        "1899-12-31",
                        "2101-01-01",
                        "soon"))
                .containsExactly("""
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
        assertThatRows(read(Reading.DATE_TIME, "2014-05-01 10:30", "2014-05-01T23:59:59Z", "2014-05-01"))
                .containsExactly("""
                text                 | value
                2014-05-01 10:30     | 2014-05-01
                2014-05-01T23:59:59Z | 2014-05-01
                2014-05-01           | 2014-05-01
                """);
        assertThatRows(read(Reading.TIME, "5", "0005", "1430", "14:30", "3000", "4000", "2460"))
                .containsExactly("""
                text  | value | problems
                5     | 5     |
                0005  | 5     |
                1430  | 870   |
                14:30 | 870   |
                3000  |       |
                4000  |       |
                2460  |       | unreadable-time:column
                """);
    }

    @Test
    void numbers_are_exact_or_set_aside() {
        assertThatRows(read(Reading.INTEGER, "1,234", "5.0", "-3", "5.5", "1e5", "99999999999"))
                .containsExactly("""
                text        | value | problems
                1,234       | 1234  |
                5.0         | 5     |
                -3          | -3    |
                5.5         |       | unreadable-number:column
                1e5         |       | unreadable-number:column
                99999999999 |       | unreadable-number:column
                """);
        assertThatRows(read(Reading.DECIMAL, "1,234.5", ".25", "0.1234567", "*"))
                .containsExactly("""
                text      | value    | problems
                1,234.5   | 1234.5   |
                .25       | 0.25     |
                0.1234567 | 0.123457 |
                *         |          | unreadable-number:column
                """);
    }

    @Test
    void hes_ages_under_one_year_are_nought_and_impossible_ones_empty() {
        assertThatRows(read(Reading.HES_AGE, "75", "7003", "999", "-1", "34.5", "121", "old"))
                .containsExactly("""
                text | value | problems
                75   | 75    |
                7003 | 0     |
                999  |       |
                -1   |       |
                34.5 | 34    |
                121  |       |
                old  |       | unreadable-age:column
                """);
    }

    @Test
    void bands_become_ours_and_wider_ones_are_set_aside() {
        assertThatRows(read(
                        Reading.AGE_BAND,
                        "0_4",
                        "5-9",
                        "85 to 89",
                        "95+",
                        "90 and over",
                        "90-94",
                        "65",
                        "ALL",
                        "0-17",
                        "85+"))
                .containsExactly("""
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
        assertThatRows(read(Reading.SEX, "1", "Female", "M", "ALL", "9", "Z")).containsExactly("""
                text   | value | notes
                1      | 1     |
                Female | 2     |
                M      | 1     |
                ALL    | all   |
                9      |       |
                Z      |       | unknown-code:column
                """);
    }

    @Test
    void unknown_codes_are_kept_and_counted_after_recoding() {
        ColumnBinding binding = new ColumnBinding(
                "column", List.of("X"), false, Reading.CODE_2, Map.of("66", "2A"), List.of(), List.of("21", "2A"));

        assertThatRows(read(binding, "66", "21", "2E")).containsExactly("""
                text | value | notes
                66   | 2A    |
                21   | 21    |
                2E   | 2E    | unknown-code:column
                """);
    }

    @Test
    void only_the_shape_of_a_personal_value_is_shown() {
        Dataset<Row> rows = texts("Ünal 943-476", "A82001");

        assertThatRows(rows.select(Texts.shape(col("text")).as("shape"))).containsExactly("""
                shape
                xxxx 999-999
                x99999
                """);
    }

    private static Dataset<Row> read(Reading reading, String... texts) {
        return read(new ColumnBinding("column", List.of("X"), false, reading, Map.of(), List.of(), List.of()), texts);
    }

    private static Dataset<Row> read(ColumnBinding binding, String... texts) {
        ColumnReader reader = new ColumnReader(binding, List.of("yyyy-MM-dd", "dd/MM/yyyy"));
        ReadValue read = reader.judge(col("text"), col("parsed"));
        return texts(texts)
                .withColumn("parsed", reader.parse(col("text")))
                .select(
                        col("text"),
                        read.value().as("value"),
                        names(read.problems()).as("problems"),
                        names(read.notes()).as("notes"));
    }

    private static Column names(List<Mark> marks) {
        return marks.stream()
                .map(mark -> when(mark.when(), lit(mark.name())))
                .reduce((a, b) -> functions.coalesce(a, b))
                .orElse(lit(null).cast("string"));
    }

    private static Dataset<Row> texts(String... texts) {
        return TextTable.rows(SharedSpark.session(), List.of(), "text\n" + String.join("\n", texts))
                .coalesce(1);
    }
}
