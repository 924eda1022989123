package org.iccoutcomes.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.SparkSession;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.Stratum;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
class SparkWrittenCubeTest {
    private static final int PRACTICES = 3000;

    @TempDir
    Path folder;

    private final SparkSession spark = SharedSpark.session();

    /** Two measures of many practices, sorted, in small pages so that pages are skipped. */
    private Path leaf(String compression) throws IOException {
        spark.range(2 * PRACTICES)
                .selectExpr(
                        "if(id < 3000, 'admissions', 'bed-days') as measure",
                        "'practice' as basis",
                        "format_string('P%05d', id % 3000) as member",
                        "date'2015-05-01' as period_start",
                        "31 as days",
                        "'1' as sex",
                        "'65-69' as age_band",
                        "cast(id as decimal(38,6)) + 0.5 as numerator",
                        "cast(if(id % 2 = 0, id * 1000000000000, null) as decimal(38,6)) as denominator",
                        "cast(null as decimal(38,6)) as squares")
                .coalesce(1)
                .sort("measure", "member")
                .write()
                .option("compression", compression)
                .option("parquet.page.size", 1024)
                .option("parquet.page.row.count.limit", 500)
                .parquet(folder.resolve("leaf").toString());
        try (Stream<Path> files = Files.list(folder.resolve("leaf"))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Cube read(Path file, Optional<Set<String>> measures) {
        CubeReader reader = new CubeReader(measures);
        reader.read("leaf/part-0.parquet", new LocalInputFile(file));
        return reader.cube("c");
    }

    private static CubeCell cell(int id) {
        return new CubeCell(
                id < PRACTICES ? "admissions" : "bed-days",
                new Member("practice", "P%05d".formatted(id % PRACTICES)),
                new Period(LocalDate.of(2015, 5, 1), 31),
                new Stratum("1", "65-69"),
                new BigDecimal(id + ".500000"),
                id % 2 == 0 ? BigDecimal.valueOf(id * 1_000_000_000_000L).setScale(6) : null,
                null);
    }

    private static List<CubeCell> cells(int from, int to) {
        return IntStream.range(from, to).mapToObj(SparkWrittenCubeTest::cell).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd"})
    void what_spark_wrote_is_read_exactly(String compression) throws IOException {
        Path file = leaf(compression);

        assertThat(read(file, Optional.empty()).cells()).isEqualTo(cells(0, 2 * PRACTICES));
        assertThat(read(file, Optional.of(Set.of("bed-days"))).cells()).isEqualTo(cells(PRACTICES, 2 * PRACTICES));
        assertThat(read(file, Optional.of(Set.of("miles"))).cells()).isEmpty();
    }
}
