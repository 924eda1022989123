package org.iccoutcomes.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.Delivering;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;

/** Small feeds for tests of ingesting. */
public final class Feeds {
    private Feeds() {}

    public static final FileShape CSV = shape(",", null, new Header.InFile());

    /** Episodes with a key, a person, three dates, a method and two diagnoses. */
    public static Feed episodes(ColumnBinding... further) {
        List<ColumnBinding> columns = new ArrayList<>(List.of(
                required("episode_key", Reading.KEY, "EPIKEY"),
                optional("episode_end", Reading.DATE, "EPIEND"),
                required("admission_date", Reading.DATE, "ADMIDATE"),
                optional("discharge_date", Reading.DATE, "DISDATE"),
                new ColumnBinding(
                        "admission_method",
                        List.of("ADMIMETH"),
                        false,
                        Reading.CODE_2,
                        new Coding(Map.of("66", "2A"), List.of("98"), List.of("11", "12", "21", "2A"), false)),
                optional("diagnosis_01", Reading.ICD10, "DIAG_4_01", "DIAG_01")));
        columns.addAll(Arrays.asList(further));
        return new Feed(
                "hes-apc",
                "HES admitted patient care",
                Dataset.ADMISSIONS,
                CSV,
                new Delivering("hes-apc-{year}-m{month}.csv*", "nhs-digital", "episode_end", null),
                columns,
                rules(),
                null);
    }

    private static List<RowRule> rules() {
        return List.of(
                new RowRule(
                        "finished",
                        RowRule.Severity.FILTER,
                        holds(new Condition.Not(new Condition.OneOf(List.of("admission_method"), List.of("12")))),
                        "booked only"),
                new RowRule(
                        "discharge-after-admission",
                        RowRule.Severity.QUARANTINE,
                        new RowRule.Check.InOrder("admission_date", "discharge_date"),
                        "discharged before admitted"),
                new RowRule(
                        "has-diagnosis",
                        RowRule.Severity.WARN,
                        holds(new Condition.Not(new Condition.Missing(List.of("diagnosis_01")))),
                        "not coded yet"));
    }

    public static Feed wideCounts() {
        return new Feed(
                "monthly-return",
                "Monthly return",
                Dataset.COUNTS,
                CSV,
                new Delivering(null, "nhs-england", "period_start", null),
                List.of(
                        required("period_start", Reading.DATE, "period"),
                        required("provider_code", Reading.TRUST, "org_code"),
                        optional("region", Reading.TEXT, "region")),
                List.of(),
                new CountsShape(
                        Map.of("non-elective", "Non Elective", "elective", "Elective"), CountsShape.AbsentRow.ZERO));
    }

    public static Feed lists() {
        return new Feed(
                "gp-list-sizes",
                "GP list sizes",
                Dataset.LIST_SIZES,
                CSV,
                new Delivering("lists-*.csv", "nhs-digital", null, null),
                List.of(
                        required("extract_date", Reading.DATE, "EXTRACT_DATE"),
                        required("gp_practice_code", Reading.CODE, "ORG_CODE"),
                        required("sex", Reading.SEX, "SEX"),
                        required("age_band", Reading.AGE_BAND, "AGE_GROUP_5"),
                        required("people", Reading.DECIMAL, "NUMBER_OF_PATIENTS"),
                        optional("org_type", Reading.TEXT, "ORG_TYPE")),
                List.of(new RowRule(
                        "no-totals",
                        RowRule.Severity.FILTER,
                        holds(new Condition.Not(new Condition.OneOf(List.of("sex", "age_band"), List.of("all")))),
                        "totals stand beside their parts")),
                null);
    }

    public static Feed with(Feed feed, FileShape shape) {
        return new Feed(
                feed.id(),
                feed.title(),
                feed.dataset(),
                shape,
                feed.delivering(),
                feed.columns(),
                feed.rules(),
                feed.counts());
    }

    public static Feed with(Feed feed, List<RowRule> rules) {
        return new Feed(
                feed.id(),
                feed.title(),
                feed.dataset(),
                feed.shape(),
                feed.delivering(),
                feed.columns(),
                rules,
                feed.counts());
    }

    public static FileShape shape(String delimiter, String charset) {
        return shape(delimiter, charset, new Header.InFile());
    }

    public static FileShape shape(String delimiter, @Nullable String charset, Header header) {
        return new FileShape(
                FileShape.Format.CSV,
                delimiter,
                charset,
                header,
                List.of("yyyy-MM-dd", "dd/MM/yyyy"),
                List.of("NULL", "&"),
                10);
    }

    public static ColumnBinding required(String column, Reading reading, String... from) {
        return new ColumnBinding(column, List.of(from), true, reading, Coding.PLAIN);
    }

    public static ColumnBinding optional(String column, Reading reading, String... from) {
        return new ColumnBinding(column, List.of(from), false, reading, Coding.PLAIN);
    }

    public static RowRule.Check holds(Condition condition) {
        return new RowRule.Check.Holds(condition);
    }
}
