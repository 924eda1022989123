package org.iccoutcomes.contract.table;

import java.util.List;

/** Columns of look-ups and populations. */
final class ReferenceColumns {
    private ReferenceColumns() {}

    static final List<Column> LIST_SIZE = List.of(
            Column.date("extract_date", "Day the list was taken"),
            Column.text("gp_practice_code", "Practice"),
            Column.text("lsoa", "Lower-layer super output area"),
            Column.text("sex", "1 male, 2 female"),
            Column.text("age_band", "Five-year band, 0-4 to 90+"),
            Column.decimal("people", "Registered or resident people"));

    private static final Column LATITUDE = Column.number("latitude", "Degrees north (WGS 84)");
    private static final Column LONGITUDE = Column.number("longitude", "Degrees east (WGS 84); west is negative");

    static final List<Column> SITE = List.of(
            Column.text("site_code", "Hospital site"),
            Column.text("site_name", "Its name"),
            Column.text("site_type", "acute or community"),
            Column.text("provider_code", "NHS trust that runs it"),
            Column.text("area", "Area in which it stands; empty outside all areas"),
            LATITUDE,
            LONGITUDE);

    static final List<Column> PERSON = List.of(
            Column.text("person", "Pseudonym of the person"),
            Column.text("sex", "1 male, 2 female, else empty"),
            Column.date("birth_date", "Day of birth; ages at an activity follow from it"),
            Column.text("ethnic_category", "Ethnic category code"),
            Column.text("gp_practice_code", "Practice the person is registered with"),
            Column.text("lsoa", "Lower-layer super output area of residence"),
            Column.text("local_authority", "District or county of residence"),
            LATITUDE,
            LONGITUDE);

    static final List<Column> DISTANCE = List.of(
            Column.text("lsoa", "Lower-layer super output area, by its code or by its name"),
            Column.text("site_code", "Hospital site"),
            Column.decimal("road_miles", "Miles by road, one way"),
            Column.decimal("road_minutes", "Minutes by car, one way"));

    static final List<Column> SMALL_AREA = List.of(
            Column.text("lsoa", "Lower-layer super output area"),
            Column.text("lsoa_name", "Its name, in upper case and without blanks"),
            Column.text("local_authority", "District or county it lies in"),
            LATITUDE,
            LONGITUDE);

    static final List<Column> PRACTICE = List.of(
            Column.text("gp_practice_code", "Practice"),
            Column.text("practice_name", "Its name"),
            Column.date("opened", "Day it opened"),
            Column.date("closed", "Day it closed; empty while it is open"));

    static final List<Column> SUCCESSION = List.of(
            Column.text("predecessor", "Code of the practice or trust that ended"),
            Column.text("successor", "Code of the one that took its people over"),
            Column.date("effective_date", "First day on which the successor answers for them"),
            Column.text("reason", "Why"));
}
