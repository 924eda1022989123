package org.iccoutcomes.contract.table;

import java.util.List;

/** Columns that every record of activity carries. */
final class PersonColumns {
    private PersonColumns() {}

    static final List<Column> ALL = List.of(
            Column.text("person", "Pseudonym of the person"),
            Column.text("sex", "1 male, 2 female, else empty"),
            Column.integer("age", "Age in whole years at the activity"),
            Column.text("ethnic_category", "Ethnic category code"),
            Column.text("gp_practice_code", "Practice the person is registered with"),
            Column.text("lsoa", "Lower-layer super output area of residence"),
            Column.text("local_authority", "District or county of residence"),
            Column.text("provider_code", "NHS trust that gave the care"),
            Column.text("site_code", "Hospital site of the care"),
            Column.text("treatment_function_code", "Treatment function"),
            Column.text("main_specialty_code", "Main specialty of the consultant"),
            Column.date("submitted_date", "When the record was submitted; the newer of two versions is used"),
            Column.text(
                    "person_older",
                    "Pseudonym of the person under an older scheme; a row with both joins the years of either scheme"),
            Column.text(
                    "version_of",
                    "What a row is a version of, where the source tells: rows that differ in it are never duplicates"));
}
