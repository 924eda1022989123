package org.iccoutcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;

/** Drawn rows of five years of a few people, with gaps, versions of the same record and near duplicates. */
final class RandomDeliveries {
    private static final String SHARED =
            "filed_year | delivery_id | key | person | gp_practice_code | sex | age | site_code | ";
    private static final Map<Dataset, String> HEADERS = Map.of(
            Dataset.ADMISSIONS,
            SHARED.replace("key", "episode_key")
                    + "spell_number | patient_classification | admission_method | submitted_date"
                    + " | admission_date | episode_start | episode_end | discharge_date",
            Dataset.ATTENDANCES,
            SHARED.replace("key", "attendance_key") + "attendance_category | arrival_minute | arrival_date",
            Dataset.APPOINTMENTS,
            SHARED.replace("key", "appointment_key")
                    + "attended | first_attendance | main_specialty_code | appointment_date");

    private final Map<Dataset, List<String>> rows = new LinkedHashMap<>();
    private final Random random;

    private RandomDeliveries(long seed) {
        random = new Random(seed);
        List.of(Dataset.ADMISSIONS, Dataset.ATTENDANCES, Dataset.APPOINTMENTS)
                .forEach(dataset -> rows.put(dataset, new ArrayList<>(List.of(HEADERS.getOrDefault(dataset, "")))));
    }

    /** Rows by dataset, each list with its header first; every row begins with the year it is filed under. */
    static Map<Dataset, List<String>> rows(long seed) {
        RandomDeliveries deliveries = new RandomDeliveries(seed);
        for (int i = 0; i < 250; i++) {
            deliveries.addEvents("k" + i);
        }
        return deliveries.rows;
    }

    private void addEvents(String key) {
        LocalDate day = LocalDate.of(2012, 4, 1).plusDays(random.nextInt(5 * 365));
        LocalDate next = day.plusDays(random.nextInt(9));
        LocalDate end = next.plusDays(random.nextInt(9));
        String spell = some(person(), "s" + random.nextInt(9), "1", "21", "2015-01-0" + (1 + random.nextInt(3)));
        add(Dataset.ADMISSIONS, next, key, "%s | %s | %s | %s |".formatted(spell, day, day, next));
        add(Dataset.ADMISSIONS, end, key + "b", "%s | %s | %s | %s | %s".formatted(spell, day, next, end, end));
        add(Dataset.ATTENDANCES, day, key, some(person(), "1", "" + random.nextInt(1440)) + " | " + day);
        add(Dataset.APPOINTMENTS, day, key, some(person(), "5", "1", "10" + random.nextInt(3)) + " | " + day);
    }

    /** Adds a row, and now and then another version of it. */
    private void add(Dataset dataset, LocalDate filed, String key, String rest) {
        for (int version = random.nextInt(4) / 3; version >= 0; version--) {
            rows.getOrDefault(dataset, List.of())
                    .add("%d | d%d | %s | %s"
                            .formatted(FinancialYear.of(filed).startYear(), 1 + random.nextInt(3), some(key), rest));
        }
    }

    private String person() {
        return some(
                "p" + random.nextInt(30),
                "A" + random.nextInt(3),
                "" + random.nextInt(3),
                "" + random.nextInt(99),
                "S" + random.nextInt(3));
    }

    /** The cells, of which each is empty now and then. */
    private String some(String... cells) {
        return String.join(
                " | ",
                Arrays.stream(cells)
                        .map(cell -> cell.contains("|") || random.nextInt(12) > 0 ? cell : "")
                        .toList());
    }
}
