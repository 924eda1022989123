package org.iccoutcomes.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample is what the generator writes, and tells the published Millom figures. */
class CommittedSampleTest {
    private static final SampleFolder SAMPLE = committed();
    private static final List<String> AREAS = List.of(
            "Millom",
            "Barrow Town",
            "Mid Furness",
            "Grange",
            "Kendal",
            "Windermere and Ambleside",
            "Ulverston",
            "Kirkby Lonsdale");

    /** {@code -Dsample.rewrite=true} writes the committed files anew before they are looked at. */
    private static SampleFolder committed() {
        Path folder = Path.of("..", "sample-data");
        if (Boolean.getBoolean("sample.rewrite")) {
            SampleGenerator.write(SampleWorld.southCumbria(), folder);
        }
        return SampleFolder.at(folder);
    }

    @Test
    void is_what_the_generator_writes(@TempDir Path folder) {
        SampleGenerator.write(SampleWorld.southCumbria(), folder);

        SampleFolder written = SampleFolder.at(folder);
        for (String name : written.names()) {
            assertThat(SAMPLE.content(name)).as(name).isEqualTo(written.content(name));
        }
    }

    @Test
    void is_small_enough_for_git() {
        assertThat(SAMPLE.bytes()).isLessThan(30_000_000);
    }

    @Test
    void plants_millom_s_admissions() {
        assertFall("Millom", "non-elective-admissions", 900, 693);
        assertFall("Millom", "elective-ordinary", 301, 252);
        assertFall("Millom", "elective-admissions", 1600, 1339);
        assertFall("Millom", "care-home-admissions", 50, 45);
        assertFall("Grange", "care-home-admissions", 80, 64);
        assertThat(SAMPLE.change("Millom", "non-elective-admissions")).isCloseTo(-.230, within(.0005));
        assertThat(SAMPLE.change("Millom", "elective-ordinary")).isCloseTo(-.163, within(.0005));
        assertThat(SAMPLE.change("Millom", "elective-admissions")).isCloseTo(-.163, within(.0005));
        assertThat(SAMPLE.change("Millom", "emergency-bed-days-acute")).isCloseTo(-.29, within(1e-9));
    }

    @Test
    void plants_millom_s_attendances_visits_and_miles() {
        assertFall("Millom", "ae-attendances", 3400, 3300);
        assertFall("Millom", "journeys", 22_900, 19_924);
        assertFall("Millom", "miles", 1_000_000, 870_000);
        assertFall("Millom", "outpatient-attendances", 20_150, 17_530);
    }

    private static void assertFall(String area, String measure, long before, long after) {
        assertThat(SAMPLE.numerator(area, measure, "baseline")).as(measure).isEqualTo(before);
        assertThat(SAMPLE.numerator(area, measure, "months-1-12")).as(measure).isEqualTo(after);
    }

    @Test
    void millom_has_the_shortest_stays_and_the_lowest_growth_of_attendances() {
        for (String other : AREAS.subList(1, AREAS.size())) {
            assertThat(SAMPLE.ratio(other, "non-elective-length-of-stay", "months-1-12"))
                    .as(other)
                    .isGreaterThan(SAMPLE.ratio("Millom", "non-elective-length-of-stay", "months-1-12"));
            assertThat(SAMPLE.change(other, "ae-attendances"))
                    .as(other)
                    .isGreaterThan(SAMPLE.change("Millom", "ae-attendances"));
        }
    }

    @Test
    void care_home_admissions_fall_most_in_grange_and_then_in_millom() {
        for (String other : AREAS) {
            double change = SAMPLE.change(other, "care-home-admissions");
            if (!other.equals("Grange")) {
                assertThat(change).as(other).isGreaterThan(SAMPLE.change("Grange", "care-home-admissions"));
            }
            if (!other.equals("Grange") && !other.equals("Millom")) {
                assertThat(change).as(other).isGreaterThan(SAMPLE.change("Millom", "care-home-admissions"));
            }
        }
    }

    @Test
    void the_whole_sample_has_4548_conversations_that_avoided_1590_appointments() {
        assertThat(SAMPLE.truth()
                        .at("/parent_total/measures/advice-conversations/advice/numerator")
                        .asLong())
                .isEqualTo(4548);
        assertThat(SAMPLE.truth()
                        .at("/parent_total/measures/advice-avoided/advice/numerator")
                        .asLong())
                .isEqualTo(1590);
        long answered = SAMPLE.names().stream()
                .filter(name -> name.startsWith("advice-"))
                .flatMap(name -> SAMPLE.rows(name).stream())
                .filter(row -> row.get("REQUEST_DATETIME").compareTo("2015-12-01") >= 0)
                .filter(row -> !row.get("RESPONSE_DATETIME").isEmpty())
                .count();
        assertThat(answered).isEqualTo(4548);
    }

    @Test
    void millom_s_lists_have_8500_people_in_every_quarter() {
        for (String file : SAMPLE.names().stream()
                .filter(name -> name.startsWith("gp-list"))
                .toList()) {
            Map<String, Integer> quarters = new TreeMap<>();
            for (SampleFolder.Line row : SAMPLE.rows(file)) {
                boolean millom = List.of("A82901", "A82902").contains(row.get("ORG_CODE"));
                if (millom && row.get("SEX").equals("ALL")) {
                    int people = Integer.parseInt(row.get("NUMBER_OF_PATIENTS"));
                    quarters.merge(row.get("EXTRACT_DATE"), people, Integer::sum);
                }
            }
            assertThat(quarters.values()).as(file).isNotEmpty().allMatch(people -> people == 8500);
        }
    }

    @Test
    void every_file_has_the_rows_and_the_plain_dirt_that_the_truth_says() {
        for (String name :
                SAMPLE.names().stream().filter(name -> name.startsWith("hes-")).toList()) {
            List<SampleFolder.Line> rows = name.contains("2015-16") ? List.of() : SAMPLE.rows(name);
            if (name.startsWith("hes-op") && !rows.isEmpty()) {
                assertCount(rows, name, "ATTENDED", "0", "future-appointment");
                assertCount(rows, name, "FIRSTATT", "5", "administrative-event");
                assertCount(rows, name, "APPTDATE", "31/02/2015", "unreadable-date");
            }
            if (name.startsWith("hes-apc") && !rows.isEmpty()) {
                assertCount(rows, name, "EPISTART", "31/02/2015", "unreadable-date");
                assertThat(rows.stream()
                                .filter(row -> row.get("EPIKEY").contains("E+"))
                                .count())
                        .isEqualTo(SAMPLE.planted(name, "key-in-e-notation"));
            }
            if (!rows.isEmpty()) {
                assertThat((long) rows.size())
                        .as(name)
                        .isEqualTo(SAMPLE.truth()
                                .at("/files")
                                .path(name)
                                .path("rows")
                                .asLong());
            }
        }
    }

    private static void assertCount(
            List<SampleFolder.Line> rows, String file, String column, String value, String kind) {
        assertThat(rows.stream().filter(row -> value.equals(row.get(column))).count())
                .as(file + " " + kind)
                .isEqualTo(SAMPLE.planted(file, kind))
                .isPositive();
    }
}
