package org.iccoutcomes;

import static org.iccoutcomes.DrawnDeliveries.live;
import static org.iccoutcomes.DrawnMeasures.adding;
import static org.iccoutcomes.DrawnMeasures.is;
import static org.iccoutcomes.DrawnMeasures.rows;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class DeliveriesToCubeTest {
    private static final AreaTree AREAS = new AreaTree(
            List.of(new Area("Millom", null, "icc", new Basis("practice"), null)),
            List.of(new Membership("Millom", "A1", null, null)));

    private static final List<Measure> MEASURES = List.of(
            rows("nel", Dataset.ADMISSIONS, is("admission_method", "21")),
            rows("ae", Dataset.ATTENDANCES, is("department_type", "01")),
            rows("seen", Dataset.APPOINTMENTS, is("attended", "5", "6")),
            rows("avoided", Dataset.CONVERSATIONS, new Condition.Missing(List.of("days_to_gp_referral"))),
            rows("contacts", Dataset.CONTACTS, Condition.everyRow()),
            adding("miles", Dataset.JOURNEYS, is("outside_area", "true"), new Aggregation.Sum("miles")),
            adding("calls", Dataset.COUNTS, is("indicator", "calls"), new Aggregation.Sum("value")));

    private static final Map<Dataset, org.apache.spark.sql.Dataset<Row>> LIVE = Map.of(
            Dataset.ADMISSIONS,
            live(Dataset.ADMISSIONS, """
                                episode_key | person | spell_number | gp_practice_code | lsoa | site_code | admission_method | patient_classification | admission_date | episode_start | episode_end | episode_order
                                1           | p      | s            | A1               | E1   | FGH       | 21               | 1                      | 2014-05-01     | 2014-05-01    | 2014-05-02  | 1
                                2           | p      | s            | A1               | E1   | FGH       | 21               | 1                      | 2014-05-01     | 2014-05-02    | 2014-05-04  | 2
                                """),
            Dataset.ATTENDANCES,
            live(Dataset.ATTENDANCES, """
                                attendance_key | person | gp_practice_code | lsoa | site_code | department_type | attendance_category | arrival_date | arrival_minute
                                1              | p      | A1               | E1   | FGH       | 01              | 1                   | 2014-05-01   | 600
                                2              | p      | A1               | E1   | FGH       | 01              | 1                   | 2014-05-01   | 610
                                """),
            Dataset.APPOINTMENTS,
            live(Dataset.APPOINTMENTS, """
                                appointment_key | person | gp_practice_code | lsoa | site_code | attended | first_attendance | appointment_date
                                1               | q      | A1               | E1   | FGH       | 5        | 1                | 2014-05-02
                                2               | q      | A1               | E1   | FGH       | 0        | 2                | 2014-06-02
                                """),
            Dataset.CONVERSATIONS,
            live(Dataset.CONVERSATIONS, """
                                conversation_key | person | gp_practice_code | request_date | response_date
                                1                | q      | A1               | 2014-05-02   | 2014-05-03
                                """),
            Dataset.CONTACTS,
            live(Dataset.CONTACTS, """
                                contact_key | gp_practice_code | contact_date
                                1           |                  | 2014-05-02
                                """),
            Dataset.COUNTS,
            live(Dataset.COUNTS, """
                                indicator | gp_practice_code | period_start | value | delivery_id
                                calls     | A1               | 2014-05-01   | 10    | d1
                                calls     | A1               | 2014-05-01   | 12    | d2
                                """),
            Dataset.SITES,
            live(Dataset.SITES, """
                                site_code | area
                                FGH       | Furness
                                """),
            Dataset.DISTANCES,
            live(Dataset.DISTANCES, """
                                lsoa | site_code | road_miles
                                E1   | FGH       | 22.5
                                """));

    @Test
    void delivered_rows_of_every_dataset_become_cells() {
        SparkHalf half = new SparkHalf(LIVE, AREAS, new TreeSet<>(List.of(new FinancialYear(2014))));

        assertThatRows(half.leaf(MEASURES)).containsExactlyInAnyOrder("""
                measure  | member | period_start | days | sex     | age_band | numerator
                nel      | A1     | 2014-05-01   | 31   | unknown | unknown  | 1
                ae       | A1     | 2014-05-01   | 31   | unknown | unknown  | 1
                seen     | A1     | 2014-05-01   | 31   | unknown | unknown  | 1
                avoided  | A1     | 2014-05-01   | 31   | unknown | unknown  | 1
                contacts | ''     | 2014-05-01   | 31   | unknown | unknown  | 1
                miles    | A1     | 2014-05-01   | 31   | unknown | unknown  | 90
                calls    | A1     | 2014-05-01   | 31   | all     | all      | 12
                """);
    }
}
