package org.iccoutcomes.jobs.sample.files;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.FinancialYears;
import org.iccoutcomes.jobs.sample.world.Practice;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/**
 * Ready-made indicators with targets, by practice and month of the last full financial year. They are drawn for
 * themselves and have nothing to do with anybody's records.
 */
final class KpiFile {
    private static final List<String> HEADER = List.of("MONTH", "PRACTICE", "INDICATOR", "VALUE", "TARGET");
    private static final int DRAWS = 91;
    private static final double DEMENTIA_TARGET = 66.7;
    private static final double FLU_TARGET = 75;
    private static final int FLU_MONTHS = 5;

    private KpiFile() {}

    static void write(SampleWorld world, Path folder, FileLog log) {
        int year = Days.financialYear(world.window("last-financial-year").last());
        String name = "kpis-" + FinancialYears.label(year) + ".csv";
        try (CsvFile file = CsvFile.create(folder, name, HEADER)) {
            for (SampleArea area : world.areas()) {
                for (int i = 0; i < area.practices().size(); i++) {
                    practice(world, year, area, i, file);
                }
            }
            log.rows(file.name(), file.rows());
        }
    }

    private static void practice(SampleWorld world, int year, SampleArea area, int number, CsvFile file) {
        Practice practice = area.practices().get(number);
        Draw draw = Draw.of(world.seed(), area.number(), DRAWS, number);
        double diagnosed = 58 + 12 * draw.unit();
        double vaccinated = 66 + 12 * draw.unit();
        for (int month = 0; month < 12; month++) {
            YearMonth at = YearMonth.of(year, 4).plusMonths(month);
            if (!world.places().practiceOn(practice.code(), Days.first(at)).equals(practice.code())) {
                return;
            }
            diagnosed += draw.unit() * 1.2 - .4;
            file.write(row(at, practice, "dementia-diagnosis", diagnosed, DEMENTIA_TARGET));
            int season = month - 5;
            if (season >= 0 && season <= FLU_MONTHS) {
                double soFar = vaccinated * Math.sqrt((season + 1.0) / (FLU_MONTHS + 1));
                file.write(row(at, practice, "flu-vaccination-65-plus", soFar, FLU_TARGET));
            }
        }
    }

    private static String[] row(YearMonth month, Practice practice, String indicator, double value, double target) {
        return new String[] {
            month.toString(),
            practice.code(),
            indicator,
            String.format(Locale.ROOT, "%.1f", value),
            String.format(Locale.ROOT, "%.1f", target)
        };
    }
}
