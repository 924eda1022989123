package org.iccoutcomes.ingest.look.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.Feeds;
import org.iccoutcomes.ingest.Received;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.look.draft.ColumnSketch.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDraftTest {
    @TempDir
    private Path folder;

    private FileSketch sketch(String text, Charset charset) throws IOException {
        return FileSketch.of(new Received(folder).text("new.txt", text, charset))
                .orElseThrow();
    }

    private FileSketch sketch(String text) throws IOException {
        return sketch(text, StandardCharsets.UTF_8);
    }

    @Test
    void the_delimiter_is_the_one_that_parts_the_header_most() throws IOException {
        assertThat(sketch("EPIKEY|NOTE, LONG|ADMIDATE\n1|a, b, c|2014-05-01\n").delimiter())
                .isEqualTo("|");
        assertThat(sketch("A;B;C\n1;2;3\n").delimiter()).isEqualTo(";");
    }

    @Test
    void bytes_that_are_no_utf_8_are_windows_1252() throws IOException {
        assertThat(sketch("A,B\nÉ,2\n", Charset.forName("windows-1252")).charset())
                .isEqualTo(Charsets.WINDOWS_1252);
        assertThat(sketch("A,B\nÉ,2\n").charset()).isEqualTo(Charsets.UTF_8);
    }

    @Test
    void columns_are_told_by_what_all_their_values_are() throws IOException {
        FileSketch sketch = sketch("""
                DAY,US_OR_UK,WHEN,AT,NUMBER,AMOUNT,CODE,NOTHING
                31/05/2014,01/02/2014,2014-05-31 10:15,09:30,12,1.5,A01,
                01/06/2014,03/04/2014,2014-06-01 11:00,9:45,7,2,12,
                """);

        assertThat(sketch.columns())
                .extracting(ColumnSketch::kind)
                .containsExactly(
                        Kind.DATE,
                        Kind.DATE,
                        Kind.DATE_TIME,
                        Kind.TIME,
                        Kind.WHOLE,
                        Kind.DECIMAL,
                        Kind.TEXT,
                        Kind.EMPTY);
        assertThat(sketch.columns().get(0).dateFormats()).containsExactly("dd/MM/yyyy");
        // Days of up to 12 do not tell days from months: the analyst must.
        assertThat(sketch.columns().get(1).dateFormats()).containsExactly("dd/MM/yyyy", "MM/dd/yyyy");
    }

    @Test
    void a_file_is_like_the_feed_that_names_most_of_its_columns_and_others_are_likened_by_name() throws IOException {
        FileSketch sketch = sketch("epikey,ADMIDATE,DISDAT,COLOUR\n1,2014-05-01,2014-05-02,red\n");

        FeedDraft draft = FeedDraft.of(sketch, List.of(Feeds.lists(), Feeds.episodes()));

        assertThat(Objects.requireNonNull(draft.like()).id()).isEqualTo("hes-apc");
        assertThat(draft.columns())
                .extracting(column -> column(column.binding()) + " / " + column(column.like()))
                .containsExactly("episode_key / -", "admission_date / -", "- / discharge_date", "- / -");
    }

    @Test
    void names_are_the_same_whatever_parts_their_words() throws IOException {
        // "Arrival Date" is arrival_date; no feed calls it so, and only attendances have one.
        Feed attendances = feed(
                "ae",
                Dataset.ATTENDANCES,
                required("attendance_key", "AEKEY"),
                required("arrival_date", "ARRIVALDATE"));
        Feed advice = feed(
                "advice",
                Dataset.CONVERSATIONS,
                required("request_date", "REQUESTED"),
                optional("sex", "SEX"),
                optional("age", "AGE"));
        FileSketch sketch = sketch("Arrival-Date,Sex,Age,AEKEY\n2014-05-01,1,40,k1\n2014-05-02,2,41,k2\n");

        FeedDraft draft = FeedDraft.of(sketch, List.of(advice, attendances));

        assertThat(Objects.requireNonNull(draft.like()).id()).isEqualTo("ae");
        assertThat(column(draft.columns().get(0).binding())).isEqualTo("arrival_date");
        assertThat(draft.isReadAsItStands())
                .as("the feed itself does not know that name")
                .isFalse();
    }

    @Test
    void what_a_feed_needs_tells_more_than_many_columns_that_are_numbered() throws IOException {
        Feed episodes = feed(
                "apc",
                Dataset.ADMISSIONS,
                required("episode_key", "EPIKEY"),
                optional("diagnosis_01", "DIAG_01"),
                optional("diagnosis_02", "DIAG_02"),
                optional("diagnosis_03", "DIAG_03"));
        Feed appointments = feed(
                "op",
                Dataset.APPOINTMENTS,
                required("appointment_key", "ATTENDKEY"),
                required("appointment_date", "APPTDATE"));
        FileSketch sketch = sketch("ATTENDKEY,APPTDATE,DIAG_01,DIAG_02,DIAG_03\na,2014-05-01,I10,,\n");

        assertThat(Objects.requireNonNull(FeedDraft.of(sketch, List.of(episodes, appointments))
                                .like())
                        .id())
                .isEqualTo("op");
    }

    @Test
    void nothing_is_asked_of_empty_columns_nor_twice_of_one_of_ours_nor_of_days_where_there_are_none()
            throws IOException {
        Feed feed = feed(
                "apc",
                Dataset.ADMISSIONS,
                required("episode_key", "EPIKEY"),
                optional("admission_date", "ADMIDATE"),
                optional("discharge_date", "DISDATE"),
                optional("site_code", "SITETRET"));
        FileSketch sketch = sketch("EPIKEY,ADMIDATE,SITETRE,SITETRETS,DISDATEX,EMPTY\n1,2014-05-01,,A,no day,\n");

        assertThat(FeedDraft.of(sketch, List.of(feed)).columns())
                .extracting(column -> column(column.binding()) + " / " + column(column.like()))
                .containsExactly("episode_key / -", "admission_date / -", "- / -", "- / site_code", "- / -", "- / -");
    }

    @Test
    void months_are_days_without_a_day_and_dates_that_mean_none_say_nothing() throws IOException {
        FileSketch sketch = sketch("MONTH,SEEN,KEY\n2015-04,1800-01-01,a\n2015-05,2015-05-01,b\n");

        assertThat(sketch.columns().get(0).kind()).isEqualTo(Kind.MONTH);
        assertThat(sketch.columns().get(0).dateFormats()).containsExactly("yyyy-MM");
        assertThat(sketch.columns().get(1).kind()).isEqualTo(Kind.DATE);
        assertThat(sketch.columns().get(1).filled()).isEqualTo(1);
    }

    private static Feed feed(String id, Dataset dataset, ColumnBinding... columns) {
        Feed any = Feeds.episodes();
        return new Feed(id, id, dataset, any.shape(), any.delivering(), List.of(columns), List.of(), null);
    }

    private static ColumnBinding required(String column, String from) {
        return new ColumnBinding(column, List.of(from), true, Reading.TEXT, Coding.PLAIN);
    }

    private static ColumnBinding optional(String column, String from) {
        return new ColumnBinding(column, List.of(from), false, Reading.TEXT, Coding.PLAIN);
    }

    private static String column(@Nullable ColumnBinding binding) {
        return binding == null ? "-" : binding.column();
    }

    @Test
    void one_column_in_common_is_chance() throws IOException {
        FeedDraft draft = FeedDraft.of(sketch("EPIKEY,COLOUR\n1,red\n"), List.of(Feeds.episodes()));

        assertThat(draft.like()).isNull();
        assertThat(draft.columns()).allMatch(column -> column.binding() == null);
    }

    @Test
    void a_file_without_columns_has_no_sketch() throws IOException {
        assertThat(FileSketch.of(new Received(folder).text("one.txt", "just words\n")))
                .isEmpty();
        assertThat(FileSketch.of(new Received(folder).text("none.txt", ""))).isEmpty();
    }

    @Test
    @DisplayName("most of a column being valid makes it NHS numbers, and no header is made of a person")
    void nhs_numbers_are_recognised() throws IOException {
        // The examples of the NHS Data Dictionary's own rule; the third number has a wrong check digit.
        String rows = "9434765919,LA1 1AA\n943 476 5870,LA2 2BB\n9434765918,LA3 3CC\n";

        assertThat(sketch("NHS_NO,PCD\n" + rows).columns().get(0).kind()).isEqualTo(Kind.NHS_NUMBER);
        assertThat(sketch("NHS_NO,PCD\n" + rows).hasHeader()).isTrue();
        assertThat(sketch(rows).hasHeader()).isFalse();
        assertThat(sketch("KEY,N\n1234567890,1\n1234567891,2\n1234567892,3\n")
                        .columns()
                        .get(0)
                        .kind())
                .as("ten digits, none of them valid")
                .isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @DisplayName("a first line that says what only rows say is a row, and its values are no names of columns")
    @ValueSource(
            strings = {
                "Ann,LA1 1AA\nBea,ST2 2BB\n",
                "Ann,ann@example.org\nBea,none\n",
                "Ann,01524 123 456\nBea,none\n",
                "Ann,F\nBea,F\n",
                "Ann,1951-03-02\n"
            })
    void a_person_is_no_header(String text) throws IOException {
        assertThat(sketch(text).hasHeader()).isFalse();
        assertThat(sketch(text).columns()).extracting(ColumnSketch::name).containsExactly("column_1", "column_2");
    }

    @Test
    void many_postcodes_are_the_names_of_a_table_of_ways() throws IOException {
        String places = "LSOA,LA11AA,LA22BB,LA33CC,LA44DD,LA55EE,LA66FF,LA77GG";

        assertThat(sketch(places + "\nE01000001,1,2,3,4,5,6,7\n").hasHeader()).isTrue();
    }

    @Test
    void months_by_name_are_days_in_either_case() throws IOException {
        assertThat(sketch("A,B\n01JAN2022,1-Feb-22\n").columns().get(0).dateFormats())
                .containsExactly("ddMMMyyyy");
        assertThat(sketch("A,B\n01-jan-2022,x\n").columns().get(0).dateFormats())
                .containsExactly("dd-MMM-yyyy");
    }

    @Test
    void a_workbook_is_no_text() throws IOException {
        assertThat(FileSketch.of(new Received(folder).text("book.xls", "A\0,B\n1,2\n")))
                .isEmpty();
    }

    @Test
    void a_header_that_comes_again_is_a_header() throws IOException {
        assertThat(sketch("NAME,WARD\nAnn,A1\nNAME,WARD\nBea,B2\n").hasHeader()).isTrue();
    }
}
