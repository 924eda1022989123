package org.iccoutcomes.jobs.sample.files;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.people.ListSizes;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.tally.Tally;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.FinancialYears;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Quarterly GP list sizes by practice, sex and five-year band, totals (ALL) among them as published. */
public final class ListSizeFiles implements AutoCloseable {
    private static final List<String> HEADER = List.of(
            "PUBLICATION",
            "EXTRACT_DATE",
            "ORG_TYPE",
            "ORG_CODE",
            "ONS_CODE",
            "POSTCODE",
            "SEX",
            "AGE_GROUP_5",
            "NUMBER_OF_PATIENTS");
    private static final String ALL = "ALL";
    private static final int[] POPULATIONS = {0, 65, 75};
    private static final List<String> NAMES = List.of("all", "65+", "75+");

    private final SampleWorld world;
    private final FileLog log;
    private final Tally personDays;
    private final Map<Integer, CsvFile> files = new TreeMap<>();

    /** Opens a file for each financial year. */
    public ListSizeFiles(SampleWorld world, Path folder, FileLog log) {
        this.world = world;
        this.log = log;
        this.personDays = new Tally(world.windows());
        for (int year : world.span().financialYears()) {
            String name = "gp-list-sizes-" + FinancialYears.label(year) + ".csv.gz";
            files.put(year, CsvFile.create(folder, name, HEADER));
        }
    }

    /** Writes the lists of an area's people at the start of each quarter. */
    public void add(List<Person> people) {
        for (int month = 0; month < world.span().months(); month++) {
            YearMonth date = world.span().month(month);
            if (date.getMonthValue() % 3 == 1) {
                quarter(month, ListSizes.on(Days.first(date), people, world.places()));
            }
        }
    }

    private void quarter(int month, Map<String, int[][]> lists) {
        int day = Days.first(world.span().month(month));
        CsvFile file = Objects.requireNonNull(files.get(Days.financialYear(day)));
        for (Map.Entry<String, int[][]> list : lists.entrySet()) {
            write(file, day, list.getKey(), list.getValue());
            for (int later = month; later < Math.min(month + 3, world.span().months()); later++) {
                tally(list.getKey(), list.getValue(), world.span().month(later));
            }
        }
    }

    private void write(CsvFile file, int day, String practice, int[][] counts) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {ALL, ALL, Integer.toString(sum(counts[0], 0) + sum(counts[1], 0))});
        for (int sex = 0; sex < 2; sex++) {
            String name = sex == 0 ? "MALE" : "FEMALE";
            rows.add(new String[] {name, ALL, Integer.toString(sum(counts[sex], 0))});
            for (int band = 0; band < ListSizes.BANDS; band++) {
                rows.add(new String[] {name, ListSizes.label(band), Integer.toString(counts[sex][band])});
            }
        }
        for (String[] row : rows) {
            if (row[0].equals(ALL) || row[1].equals(ALL)) {
                log.plant(file.name(), Dirt.TOTAL_ROW);
            }
            file.write(
                    "GP_PRAC_PAT_LIST", Days.iso(day), "GP", practice, "E38999999", "ZZ99 9ZZ", row[0], row[1], row[2]);
        }
    }

    private static int sum(int[] bands, int fromAge) {
        int sum = 0;
        for (int band = fromAge / 5; band < bands.length; band++) {
            sum += bands[band];
        }
        return sum;
    }

    private void tally(String practice, int[][] counts, YearMonth month) {
        int day = Days.first(month);
        String area = world.places().areaOn(practice, day);
        for (int i = 0; i < POPULATIONS.length; i++) {
            long people = (long) sum(counts[0], POPULATIONS[i]) + sum(counts[1], POPULATIONS[i]);
            personDays.add(NAMES.get(i), area, day, people * month.lengthOfMonth());
        }
    }

    /** Days lived on the lists: each quarter's size carried over its months. */
    public Tally personDays() {
        return personDays;
    }

    @Override
    public void close() {
        for (CsvFile file : files.values()) {
            file.close();
            log.rows(file.name(), file.rows());
        }
    }
}
