package org.iccoutcomes.jobs.run;

/** What small programmes ask. */
final class SmallMeasures {
    private SmallMeasures() {}

    static final String OF_ATTENDANCES_AND_COUNTS = """
            ae-attendances:
              title: A&E attendances
              dataset: attendances
              where: {attendance_category: {one-of: ["1", "3"]}}
              count: attendances
              better: lower
            nurse-contacts:
              title: Contacts with community nurses
              dataset: counts
              where: {indicator: {one-of: [community-nurse-contacts]}}
              count: {sum: value}
              better: neutral
            """;

    static final String OF_ADMISSIONS = """
            non-elective-admissions:
              title: Non-elective admissions
              dataset: admissions
              where: {admission_method: {starts-with: "2"}, patient_classification: {one-of: ["1", "2", "5"]}}
              count: spells
              per: {1000: person-years}
              better: lower
            emergency-bed-days:
              title: Emergency bed days in acute hospitals
              dataset: admissions
              date: discharge_date
              where: {admission_method: {starts-with: "2"}, site_type: {one-of: [acute]}}
              count: {sum: stay_days}
              per: {1000: person-years}
              better: lower
            """;

    /** Ready-made counts whose file name tells the day of the extract. */
    static final String FEED_OF_COUNTS = """
            title: Counts of community nurses
            dataset: counts
            date-formats: [yyyy-MM]
            file-name: "nurse-counts-{date}.csv"
            columns:
              indicator: {from: INDICATOR, required: true}
              period_start: {from: MONTH, required: true}
              gp_practice_code: {from: PRACTICE, required: true}
              value: {from: VALUE, required: true}
            counts: {absent-row: missing}
            """;
}
