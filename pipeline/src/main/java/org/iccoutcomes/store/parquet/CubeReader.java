package org.iccoutcomes.store.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.cube.DistributionCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.PeopleCell;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.cube.Stratum;
import org.jspecify.annotations.Nullable;

/**
 * Puts a cube together from the files of its parts. A file's name says what it holds: {@code leaf…}, {@code people…},
 * {@code distribution…}, {@code population…} or {@code coverage…}. Equal members, periods and strata become one object,
 * so that a cube of a million cells fits.
 */
public final class CubeReader {
    private static final List<String> LEAF = CubeTables.names(CubeTables.LEAF);
    private static final List<String> POPULATION = CubeTables.names(CubeTables.POPULATION);
    private static final List<String> COVERAGE = CubeTables.names(CubeTables.COVERAGE);
    private static final List<String> PEOPLE = CubeTables.names(CubeTables.PEOPLE);
    private static final List<String> DISTRIBUTION = CubeTables.names(CubeTables.DISTRIBUTION);

    private final @Nullable Set<String> measures;
    private final FilterCompat.Filter filter;
    private final Values values = new Values();
    private final Map<Object, Object> known = new HashMap<>();
    private final List<CubeCell> cells = new ArrayList<>();
    private final List<PopulationCell> population = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<PeopleCell> people = new ArrayList<>();
    private final List<DistributionCell> distributions = new ArrayList<>();

    /** @param measures ids of the measures wanted; every one where absent */
    public CubeReader(Optional<Set<String>> measures) {
        this.measures = measures.<Set<String>>map(TreeSet::new).orElse(null);
        this.filter =
                measures.filter(ids -> !ids.isEmpty()).map(CubeReader::filterOn).orElse(FilterCompat.NOOP);
    }

    private static FilterCompat.Filter filterOn(Set<String> measures) {
        Set<Binary> names = new LinkedHashSet<>();
        measures.stream().sorted().map(Binary::fromString).forEach(names::add);
        return FilterCompat.get(FilterApi.in(FilterApi.binaryColumn("measure"), names));
    }

    /**
     * Adds a file to the cube.
     *
     * @param path its path in its part, whose first letters say what it holds
     */
    public void read(String path, InputFile file) {
        if (path.startsWith("leaf")) {
            ParquetRows.read(file, LEAF, filter, values, this::takeLeaf);
        } else if (path.startsWith("coverage")) {
            ParquetRows.read(file, COVERAGE, filter, values, this::takeCoverage);
        } else if (path.startsWith("people")) {
            ParquetRows.read(file, PEOPLE, filter, values, this::takePeople);
        } else if (path.startsWith("distribution")) {
            ParquetRows.read(file, DISTRIBUTION, filter, values, this::takeDistribution);
        } else if (path.startsWith("population")) {
            ParquetRows.read(file, POPULATION, FilterCompat.NOOP, values, this::takePopulation);
        } else {
            throw new IllegalArgumentException("not a file of a cube: " + path);
        }
    }

    /**
     * The cube of everything read.
     *
     * @param id names what it was put together from
     */
    public Cube cube(String id) {
        return new Cube(id, cells, population, coverage, people, distributions);
    }

    private void takeLeaf(List<ColumnCursor> row, long rows) {
        for (long i = 0; i < rows; i++) {
            String measure = present(row.get(0).text());
            if (isWanted(measure)) {
                Member member = member(row.get(1).text(), row.get(2).text());
                Period period = period(row.get(3).date(), row.get(4).integer());
                Stratum stratum = stratum(row.get(5).text(), row.get(6).text());
                BigDecimal numerator = present(row.get(7).decimal());
                cells.add(new CubeCell(
                        measure,
                        member,
                        period,
                        stratum,
                        numerator,
                        row.get(8).decimal(),
                        row.get(9).decimal()));
            } else {
                row.subList(1, row.size()).forEach(ColumnCursor::skip);
            }
        }
    }

    private void takePopulation(List<ColumnCursor> row, long rows) {
        for (long i = 0; i < rows; i++) {
            Member member = member(row.get(0).text(), row.get(1).text());
            Period period = period(row.get(2).date(), row.get(3).integer());
            Stratum stratum = stratum(row.get(4).text(), row.get(5).text());
            population.add(new PopulationCell(
                    member, period, stratum, present(row.get(6).decimal())));
        }
    }

    private void takeCoverage(List<ColumnCursor> row, long rows) {
        for (long i = 0; i < rows; i++) {
            String measure = present(row.get(0).text());
            String basis = row.get(1).text();
            String code = row.get(2).text();
            Period period = period(row.get(3).date(), row.get(4).integer());
            if (isWanted(measure)) {
                coverage.add(new Coverage(measure, code == null ? null : member(basis, code), period));
            }
        }
    }

    private void takePeople(List<ColumnCursor> row, long rows) {
        for (long i = 0; i < rows; i++) {
            String measure = present(row.get(0).text());
            if (isWanted(measure)) {
                Member member = member(row.get(1).text(), row.get(2).text());
                LocalDate month = present(row.get(3).date());
                LocalDate earlier = present(row.get(4).date());
                BigDecimal total = present(row.get(5).decimal());
                people.add(new PeopleCell(
                        measure,
                        member,
                        month,
                        earlier,
                        total,
                        present(row.get(6).decimal())));
            } else {
                row.subList(1, row.size()).forEach(ColumnCursor::skip);
            }
        }
    }

    private void takeDistribution(List<ColumnCursor> row, long rows) {
        for (long i = 0; i < rows; i++) {
            String measure = present(row.get(0).text());
            if (isWanted(measure)) {
                Member member = member(row.get(1).text(), row.get(2).text());
                Period period = period(row.get(3).date(), row.get(4).integer());
                Stratum stratum = stratum(row.get(5).text(), row.get(6).text());
                int value = present(row.get(7).integer());
                distributions.add(new DistributionCell(
                        measure,
                        member,
                        period,
                        stratum,
                        value,
                        present(row.get(8).decimal())));
            } else {
                row.subList(1, row.size()).forEach(ColumnCursor::skip);
            }
        }
    }

    private boolean isWanted(String measure) {
        return measures == null || measures.contains(measure);
    }

    private Member member(@Nullable String basis, @Nullable String code) {
        return one(new Member(present(basis), code == null ? "" : code));
    }

    private Period period(@Nullable LocalDate start, @Nullable Integer days) {
        return one(new Period(present(start), present(days)));
    }

    private Stratum stratum(@Nullable String sex, @Nullable String ageBand) {
        return one(new Stratum(present(sex), present(ageBand)));
    }

    @SuppressWarnings("unchecked")
    private <T> T one(T value) {
        T first = (T) known.putIfAbsent(value, value);
        return first == null ? value : first;
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "an empty value in the cube");
    }
}
