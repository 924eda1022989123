package org.iccoutcomes.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedTest {
    private static final String SIGNS = "ab é\\.'#\t\0\u00A0";

    /** Spark's parser, told to leave values as they stand. */
    private static @Nullable String[] byTheParser(String line, char delimiter) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.getFormat().setComment('\0');
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        @Nullable String[] values = new CsvParser(settings).parseLine(line);
        return values == null ? new String[0] : values;
    }

    @ParameterizedTest
    @ValueSource(chars = {',', '|', ';', '\t'})
    void lines_without_quotes_are_split_as_the_parser_splits_them(char delimiter) {
        Random random = new Random(1);
        Separated separated = new Separated(String.valueOf(delimiter));

        for (int i = 0; i < 5_000; i++) {
            String line = random.ints(random.nextInt(12), 0, SIGNS.length() + 4)
                    .mapToObj(sign -> String.valueOf(sign < SIGNS.length() ? SIGNS.charAt(sign) : delimiter))
                    .collect(Collectors.joining());
            assertThat(separated.values(line)).as("'%s'", line).isEqualTo(byTheParser(line, delimiter));
        }
    }

    @Test
    void nothing_between_two_delimiters_is_no_value() {
        assertThat(new Separated(",").values(",a,,b,")).containsExactly(null, "a", null, "b", null);
    }

    @Test
    void more_columns_than_are_read_are_one_more_than_are_read() {
        Separated separated = new Separated(",");
        String most =
                IntStream.range(0, Separated.MOST_COLUMNS).mapToObj(i -> "v").collect(Collectors.joining(","));

        assertThat(separated.values(most)).hasSize(Separated.MOST_COLUMNS).containsOnly("v");
        assertThat(separated.values(most + ",v,v"))
                .hasSize(Separated.MOST_COLUMNS + 1)
                .containsOnlyNulls();
    }
}
