package org.iccoutcomes.ingest.look.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.ingest.Feeds;
import org.iccoutcomes.ingest.Received;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.look.draft.ColumnSketch.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
