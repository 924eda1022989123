package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.config.KnownFeeds;
import org.iccoutcomes.config.Shipped;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each feed that is shipped reads a small made-up extract of its shape; no row of it is of a person. */
class ShippedFeedsTest {
    private static final List<Feed> FEEDS = KnownFeeds.read(Shipped.home());

    private static final String HES_APC = """
            EPIKEY,EPIORDER,EPISTART,EPIEND,EPISTAT,PROVSPNOPS,ADMIDATE,DISDATE,ADMIMETH,CLASSPAT,SEX,ADMIAGE,GPPRAC,PROCODET,DIAG_01,DIAG_02
            1,1,2014-05-01,2014-05-04,3,S1,2014-05-01,2014-05-04,21,1,2,81,A82001,RTX00,J44.0,I48X
            2,1,2014-05-02,2014-05-02,3,S2,2014-05-02,2014-05-02,12,2,1,40,V81999,RTX00,K409,
            3,1,2014-05-03,,1,S3,2014-05-03,,66,1,1,7003,A82002,RTX00,,
            """;
    private static final String SUS_APC = """
            Generated Record Identifier,Episode Number,Start Date (Consultant Episode),End Date (Consultant Episode),Finished Indicator,Hospital Provider Spell Number,Start Date (Hospital Provider Spell),Discharge Date (From Hospital Provider Spell),Admission Method (Hospital Provider Spell),Patient Classification,Sex,Age as on Admission,Practice Code of Registered GP,Organisation Code Code of Provider,PrimaryDiagnosisICD,SecondaryDiagnosisICD1,NHS Number,Patient Name
            1,1,20140501,20140504,1,S1,20140501,20140504,21,1,2,81,A82001,RTX00,J44.0,I48X,9434765919,NOT READ
            2,1,20140502,20140502,1,S2,20140502,20140502,12,2,1,40,V81999,RTX00,K409,,943 476 5919,NOT READ
            3,1,20140503,,0,S3,20140503,,66,1,1,7003,A82002,RTX00,,,x7Gq,NOT READ
            """;

    private static final String EPISODES = """
            episode_key | episode_order | episode_start | episode_end | episode_status | spell_number | admission_date | discharge_date | admission_method | patient_classification | sex | age | gp_practice_code | provider_code | diagnosis_01 | diagnosis_02
            1           | 1             | 2014-05-01    | 2014-05-04  | 3              | S1           | 2014-05-01     | 2014-05-04     | 21               | 1                      | 2   | 81  | A82001           | RTX           | J440         | I48
            2           | 1             | 2014-05-02    | 2014-05-02  | 3              | S2           | 2014-05-02     | 2014-05-02     | 12               | 2                      | 1   | 40  |                  | RTX           | K409         |
            3           | 1             | 2014-05-03    |             | 1              | S3           | 2014-05-03     |                | 2A               | 1                      | 1   | 0   | A82002           | RTX           |              |
            """;

    @TempDir
    Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    private static Feed feed(String id) {
        return FEEDS.stream().filter(feed -> feed.id().equals(id)).findFirst().orElseThrow();
    }

    private Received.Ingested read(String id, String name, String content) {
        return ingested(feed(id), received.text(name, content));
    }

    @Test
    void the_same_episodes_from_sus_and_from_hes_are_the_same_rows() {
        assertThatRows(read("hes-apc", "hes-apc-2014-m12.csv", HES_APC).accepted())
                .containsExactly(EPISODES);
        assertThatRows(read("sus-apc", "sus-apc-2014-m12.csv", SUS_APC).accepted())
                .containsExactly(EPISODES);
    }

    @Test
    void names_with_blanks_and_brackets_and_without_are_read_alike() {
        String header = SUS_APC.lines().findFirst().orElseThrow();
        String plain = SUS_APC.replace(header, header.replaceAll("[ ()]", ""));

        assertThatRows(read("sus-apc", "sus-apc-2014-m12.csv", plain).accepted())
                .containsExactly(EPISODES);
    }

    @Test
    void names_of_people_in_a_sus_file_are_reported_and_not_read() {
        Received.Ingested outcome = read("sus-apc", "sus-apc-2014-m12.csv", SUS_APC);

        assertThat(outcome.delivery().findings()).contains(entry("identifiable-column-not-read:Patient Name", 1L));
        assertThat(outcome.accepted().toString()).doesNotContain("NOT READ");
    }

    @Test
    void an_nhs_number_and_a_senders_pseudonym_of_one_both_make_a_person_and_are_not_kept() {
        Received.Ingested outcome = read("sus-apc", "sus-apc-2014-m12.csv", SUS_APC);

        int person = outcome.accepted().indexOf("person");
        List<Object> persons =
                outcome.accepted().rows().stream().map(row -> row.get(person)).toList();
        assertThat(persons.get(0)).isNotNull().isEqualTo(persons.get(1)).isNotEqualTo(persons.get(2));
        assertThat(persons.get(2)).isNotNull();
        assertThat(outcome.accepted().toString()).doesNotContain("9434765919", "x7Gq");
    }

    @ParameterizedTest
    @CsvSource({"hes-apc, sus-apc", "sus-apc, hes-apc", "sus-op, hes-apc", "hes-ae, hes-apc", "ecds, hes-apc"})
    void no_feed_takes_another_feeds_file(String id, String other) {
        String content = other.startsWith("sus") ? SUS_APC : HES_APC;

        assertThat(problems(feed(id), received.text(other + "-2014-m12.csv", content)))
                .isNotEmpty()
                .extracting(InputProblem::rule)
                .isSubsetOf("missing-column", "no-known-column");
    }

    @Test
    void a_sus_outpatient_file_is_no_file_of_sus_admissions() {
        assertThat(problems(feed("sus-op"), received.text("sus-op-2014-m12.csv", SUS_APC)))
                .extracting(InputProblem::column)
                .containsExactlyInAnyOrder("appointment_date", "attended");
    }

    @Test
    void the_same_appointments_from_sus_and_from_hes_are_the_same_rows() {
        String appointments = """
                appointment_key | appointment_date | attended | first_attendance | referral_source | referral_request_date | age
                1               | 2014-05-01       | 5        | 1                | 03              | 2014-04-01            | 70
                2               | 2014-05-02       | 3        | 2                | 05              |                       | 71
                """;

        assertThatRows(read("hes-op", "hes-op-2014-m12.csv", """
                        ATTENDKEY,APPTDATE,ATTENDED,FIRSTATT,REFSOURC,REQDATE,APPTAGE
                        1,2014-05-01,5,1,3,2014-04-01,70
                        2,2014-05-02,3,2,05,,71
                        """).accepted()).containsExactly(appointments);
        assertThatRows(read("sus-op", "sus-op-2014-m12.csv", """
                        Generated Record Identifier,Appointment Date,Attended or Did Not Attend,First Attendance,Source of Referral For Outpatients,Referral Request Received Date,Age at CDS Activity Date
                        1,20140501,5,1,3,20140401,70
                        2,20140502,3,2,05,,71
                        """).accepted()).containsExactly(appointments);
    }

    @Test
    void the_same_attendances_from_hes_sus_and_ecds_have_the_same_codes() {
        String attendances = """
                attendance_key | arrival_date | arrival_minute | department_type | attendance_category | attendance_disposal | arrival_mode
                1              | 2019-05-01   | 630            | 01              | 1                   | 01                  | 1
                2              | 2019-05-01   | 1435           | 03              | 1                   | 02                  | 2
                3              | 2019-05-02   | 5              | 01              | 3                   | 12                  | 2
                4              | 2019-05-02   | 60             | 01              | 1                   | 03                  | 2
                """;

        assertThatRows(read("hes-ae", "hes-ae-2019-m12.csv", """
                        AEKEY,ARRIVALDATE,ARRIVALTIME,AEDEPTTYPE,AEATTENDCAT,AEATTENDDISP,AEARRIVALMODE
                        1,2019-05-01,1030,1,1,1,1
                        2,2019-05-01,2355,3,1,2,2
                        3,2019-05-02,5,1,3,12,2
                        4,2019-05-02,100,1,1,3,2
                        """).accepted()).containsExactly(attendances);
        assertThatRows(read("sus-ae", "sus-ae-2019-m12.csv", """
                        Generated Record Identifier,Arrival Date,Arrival Time,A&E Department Type,A&E Attendance Category,A&E Attendance Disposal,A&E Arrival Mode
                        1,20190501,103000,1,1,1,1
                        2,20190501,235500,3,1,2,2
                        3,20190502,000500,1,3,12,2
                        4,20190502,010000,1,1,3,2
                        """).accepted()).containsExactly(attendances);
        assertThatRows(read("ecds", "ecds-2019-m12.csv", """
                        EC_Ident,Der_EC_Arrival_Date_Time,EC_Department_Type,EC_AttendanceCategory,EC_Discharge_Status_SNOMED_CT,Discharge_Destination_SNOMED_CT,Discharge_Follow_Up_SNOMED_CT,EC_Arrival_Mode_SNOMED_CT
                        1,2019-05-01 10:30:00.000,1,1,182992009,306706006,3780001,1048031000000100
                        2,2019-05-01 23:55:00.000,3,1,182992009,306689006,989501000000106,1048061000000105
                        3,2019-05-02 00:05:00.000,1,3,1066321000000107,306689006,,1048071000000103
                        4,2019-05-02 01:00:00.000,1,1,182992009,306689006,3780001,1048071000000103
                        """).accepted()).containsExactly(attendances);
    }

    @Test
    void ecds_codes_without_a_meaning_are_empty_and_those_not_known_are_counted() {
        Received.Ingested outcome = read("ecds", "ecds-2019-m12.csv", """
                EC_Ident,Arrival_Date,EC_Department_Type,EC_Discharge_Status_SNOMED_CT,Discharge_Destination_SNOMED_CT,EC_Acuity_SNOMED_CT,Der_Dupe_Flag
                1,2019-05-01,01,182992009,306689006,1064901000000108,0
                2,2019-05-01,01,182992009,123456789,1.0649E+15,0
                3,2019-05-01,01,182992009,306706006,1064891000000107,1
                4,2019-05-01,01,182992009,306706006,1064891000000107,0
                """);

        assertThatRows(outcome.accepted()).containsExactly("""
                attendance_key | attendance_disposal | acuity
                1              |                     | 3
                2              |                     |
                4              | 01                  | 1
                """);
        assertThat(outcome.delivery().findings())
                .contains(entry("unknown-code:attendance_disposal", 1L), entry("unknown-code:acuity", 1L));
        assertThat(outcome.delivery().rows()).isEqualTo(3);
    }

    @Test
    void an_ambulance_incident_has_its_day_its_minute_and_one_outcome_whatever_it_is_called() {
        assertThatRows(read("ambulance", "ambulance-2019-05.csv", """
                        INCIDENT_NUMBER,CALL_CONNECT_DATE_TIME,RESPONSE_CATEGORY,INCIDENT_OUTCOME,CALL_STATUS,INCIDENT_LSOA
                        1,2019-05-01 23:59:30,C2,See & Convey to ED,CLOSED,E01019299
                        2,2019-05-02 00:10:00,Category 3,See and Treat,CLOSED,E01019299
                        3,2019-05-02 00:11:00,C3,See and Treat,Duplicate,E01019299
                        """).accepted())
                .containsExactly("""
                        incident_key | incident_date | incident_minute | call_category | incident_outcome | lsoa
                        1            | 2019-05-01    | 1439            | 2             | CONVEYED_ED      | E01019299
                        2            | 2019-05-02    | 10              | 3             | SEE_AND_TREAT    | E01019299
                        """);
    }

    @Test
    void a_community_contact_is_read_by_the_names_of_its_national_data_set_or_of_a_local_extract() {
        String contacts = """
                contact_key | contact_date | contact_type | contact_mode | attended | gp_practice_code
                1           | 2019-05-01   | 12           | 01           | 5        | A82001
                2           | 2019-05-02   | 12           | 02           | 3        | A82002
                """;

        assertThatRows(read("community-contacts", "community-contacts-2019.csv", """
                        CareContactIdentifier,CareContactDate,TeamType,ConsultationMechanism,AttendanceStatus,GMPCodeReg
                        1,2019-05-01,12,01,05,A82001
                        2,2019-05-02,12,02,03,A82002
                        """)
                        .accepted())
                .containsExactly(contacts);
        assertThatRows(read("community-contacts", "community-contacts-2020.csv", """
                        CONTACT_ID,CONTACT_DATETIME,TEAM_TYPE,CONTACT_MODE,ATTENDED,PRACTICE_CODE,STATUS
                        1,01/05/2019 09:00,12,1,5,A82001,OK
                        2,02/05/2019 09:30,12,2,3,A82002,OK
                        3,02/05/2019 09:30,12,2,5,A82002,ADMIN
                        """)
                        .accepted())
                .containsExactly(contacts);
    }

    @Test
    void a_referral_counts_on_the_day_it_was_received_unless_it_was_entered_in_error() {
        assertThatRows(read("referrals", "referrals-2019.csv", """
                        ServiceRequestIdentifier,ReferralRequestReceivedDate,SourceOfReferral,PriorityType,TeamType,GMPCodeReg,DELETED
                        1,2019-05-01,3,1,12,A82001,N
                        2,2019-05-01,03,2,12,A82001,Y
                        """).accepted()).containsExactly("""
                        referral_key | referral_date | referral_source | referral_priority | service | gp_practice_code
                        1            | 2019-05-01    | 03              | 1                 | 12      | A82001
                        """);
    }

    @Test
    void an_indicator_has_its_value_and_its_target_by_practice_and_month() {
        Received.Ingested outcome = read("kpis", "kpis-2019.csv", """
                INDICATOR,PRACTICE_CODE,MONTH,VALUE,TARGET
                dementia-diagnosis,A82001,2019-05,66.7,66.7
                dementia-diagnosis,A82002,2019-05,58.25,
                dementia-diagnosis,A82002,2019-06,0,66.7
                dementia-diagnosis,A82003,2019-05,-4,66.7
                dementia-diagnosis,A82003,2019-06,N/A,66.7
                """);

        assertThatRows(outcome.accepted()).containsExactly("""
                indicator          | gp_practice_code | period_start | value | target
                dementia-diagnosis | A82001           | 2019-05-01   | 66.7  | 66.7
                dementia-diagnosis | A82002           | 2019-05-01   | 58.25 |
                dementia-diagnosis | A82002           | 2019-06-01   | 0     | 66.7
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                5    | not-negative
                6    | missing-required:value
                """);
    }
}
