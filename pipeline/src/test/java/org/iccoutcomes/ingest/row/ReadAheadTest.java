package org.iccoutcomes.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {
    private static SourceRow row(long line) {
        return new SourceRow(line, null, List.of());
    }

    /** Rows 1, 2, 3 …, and then perhaps a failure. */
    private record Numbered(long rows, boolean fails) implements RowSource {
        @Override
        public long read(Consumer<SourceRow> row) throws IOException {
            LongStream.rangeClosed(1, rows).mapToObj(ReadAheadTest::row).forEach(row);
            if (fails) {
                throw new IOException("the disk is gone");
            }
            return rows;
        }
    }

    private static ReadAhead<Long> ahead(long rows, boolean fails) {
        return new ReadAhead<>(new Numbered(rows, fails), SourceRow::line);
    }

    @AfterEach
    void no_thread_is_left_behind() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.equals(Thread.currentThread().getName() + "-ahead"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_023, 1_024, 1_025, 10_000})
    void every_row_arrives_in_the_order_of_the_file(long rows) throws IOException {
        List<Long> seen = new ArrayList<>();

        assertThat(ahead(rows, false).read(seen::add)).isEqualTo(rows);

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, rows).boxed().toList());
    }

    @Test
    @DisplayName("B23: of rows as long as a row may be, a few at a time are in memory")
    void long_rows_are_few_at_a_time() throws IOException {
        List<String> values = List.of("x".repeat(1 << 20));
        AtomicLong read = new AtomicLong();
        RowSource source = row -> {
            for (long line = 1; line <= 100; line++) {
                read.incrementAndGet();
                row.accept(new SourceRow(line, null, List.copyOf(values)));
            }
            return 100;
        };
        List<Long> ahead = new ArrayList<>();

        new ReadAhead<>(source, SourceRow::line).read(line -> ahead.add(read.get() - line));

        assertThat(ahead).hasSize(100).allSatisfy(rows -> assertThat(rows).isLessThan(8));
    }

    @Test
    void a_failure_to_read_is_thrown_as_it_is() {
        assertThatThrownBy(() -> ahead(1_000, true).read(line -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void a_fault_in_what_is_made_of_a_row_is_thrown_as_it_is() {
        ReadAhead<Long> faulty = new ReadAhead<>(new Numbered(1_000, false), row -> {
            throw new IllegalStateException("row " + row.line());
        });

        assertThatThrownBy(() -> faulty.read(row -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 1");
    }

    @Test
    void reading_ends_when_no_more_rows_are_wanted() {
        assertThatThrownBy(() -> ahead(1_000_000_000, false).read(line -> {
                    throw new IllegalArgumentException("full");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("full");
    }

    @Test
    void an_interrupted_run_stops_reading() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ahead(1_000_000_000, false).read(line -> {}))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
