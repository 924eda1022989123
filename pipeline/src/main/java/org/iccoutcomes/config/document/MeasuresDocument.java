package org.iccoutcomes.config.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Others;
import org.iccoutcomes.config.bind.Required;
import org.iccoutcomes.config.bind.ShortForm;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.Grain;
import org.jspecify.annotations.Nullable;

/** A measure file: measures by id. */
public record MeasuresDocument(@Others Entries<MeasureDocument> measures) {
    /** One health outcome. */
    public record MeasureDocument(
            @Required @JsonPropertyDescription("For readers: sentence case, no full stop") @Nullable
            Text title,

            @Required @JsonPropertyDescription("admissions, attendances, appointments, journeys … or counts") @Nullable
            Text dataset,

            @JsonPropertyDescription("Which rows count; absent: every row") @Nullable
            ConditionDocument where,

            @Required @JsonPropertyDescription("How rows add up: a word for a row, or {sum: column} …") @Nullable
            CountDocument count,

            @JsonPropertyDescription("Whom it is about; absent: everybody") @Nullable
            PopulationDocument population,

            @JsonPropertyDescription("{1000: person-years}; absent: a change of counts") @Nullable
            Entries<Text> per,

            @Required @JsonPropertyDescription("The direction hoped for") @Nullable
            Direction better,

            @JsonPropertyDescription("The date column that decides the period; absent: the dataset's own") @Nullable
            Text date,

            @JsonPropertyDescription("The shortest period counted (default month)") @Nullable
            Grain grain,

            @JsonPropertyDescription("Definition caveats for readers") @Nullable
            Text notes,

            @JsonPropertyDescription("The heading it is told under in reports, such as Care homes") @Nullable
            Text theme,

            @JsonPropertyDescription("Parts told beside the whole, such as every specialty") @Nullable
            PartsDocument parts,

            @JsonPropertyDescription("Told by practice and month, beside its target") @Nullable
            DashboardDocument dashboard,

            Place place) {}

    /** A measure on the dashboard of practices. */
    public record DashboardDocument(
            @JsonPropertyDescription("The measure that gives its target by practice and month") @Nullable
            Text target,

            @JsonPropertyDescription("Where its values by practice are published, so that they need no protection")
            @Nullable
            Text published,

            Place place) {}

    /** The parts of a measure by the codes of one column; what has none of the codes is a part of its own. */
    public record PartsDocument(
            @Required @JsonPropertyDescription("The column whose codes tell the parts apart") @Nullable
            Text by,

            @Required @JsonPropertyDescription("What each code stands for, in the order of the report") @Nullable
            Entries<Text> of,

            Place place) {}

    /** How rows add up; exactly one of its keys. */
    public record CountDocument(
            @JsonPropertyDescription("A word for a row, such as spells") @Nullable
            Text rows,

            @JsonPropertyDescription("A numeric column to add up") @Nullable
            Text sum,

            @JsonPropertyDescription("A numeric column to average") @Nullable
            Text mean,

            @JsonPropertyDescription("The share of rows meeting to that also meet of") @Nullable
            RatioDocument ratio,

            @JsonPropertyDescription("A share of ready-made counts: one sum, perhaps less another, over a third")
            @Nullable
            RatioOfSumsDocument ratioOfSums,

            Place place) {
        @ShortForm
        public static CountDocument of(Text rows) {
            return new CountDocument(rows, null, null, null, null, rows.place());
        }
    }

    /** A share of rows. */
    public record RatioDocument(
            @JsonPropertyDescription("The rows counted") ConditionDocument of,

            @JsonPropertyDescription("The rows they are a share of")
            ConditionDocument to) {}

    /** A share of ready-made counts. */
    public record RatioOfSumsDocument(
            @JsonPropertyDescription("The numeric column to add up")
            Text sum,

            @JsonPropertyDescription("The rows counted") ConditionDocument of,

            @JsonPropertyDescription("The rows to take away from those, where only these were published") @Nullable
            ConditionDocument less,

            @JsonPropertyDescription("The rows they are a share of")
            ConditionDocument to,

            Place place) {}

    /** Whom a measure is about. */
    public record PopulationDocument(
            @JsonPropertyDescription("all, 75+ or 0-14, on the edges of five-year bands") @Nullable
            Text age,

            @JsonPropertyDescription("all, male or female") Population.@Nullable SexSelection sex) {}

    /** A test of one column, or of the columns of any-of-columns. */
    public record TestDocument(
            @JsonPropertyDescription("Values, compared as text") @Nullable
            List<Text> oneOf,

            @JsonPropertyDescription("Beginnings") @Nullable List<Text> startsWith,

            @JsonPropertyDescription("low..high, both included; an end may be left out") @Nullable
            Text between,

            @JsonPropertyDescription("The name of a code list") @Nullable
            Text inCodelist,

            @JsonPropertyDescription("true: empty; false: not empty") @Nullable
            Boolean missing,

            @JsonPropertyDescription("true or false") @Nullable
            Text is,

            Place place) {
        @ShortForm
        public static TestDocument of(Text value) {
            return new TestDocument(null, null, null, null, null, value, value.place());
        }
    }

    /** Which rows: tests by column, all of which must hold, and conditions joined by all, any and not. */
    public record ConditionDocument(
            @JsonPropertyDescription("Conditions that all hold") @Nullable
            List<ConditionDocument> all,

            @JsonPropertyDescription("Conditions of which at least one holds") @Nullable
            List<ConditionDocument> any,

            @JsonPropertyDescription("A condition that does not hold") @Nullable
            ConditionDocument not,

            @JsonPropertyDescription("Columns, such as diagnosis_02..20, of which any may meet the test beside it")
            @Nullable
            List<Text> anyOfColumns,

            @JsonPropertyDescription("For any-of-columns: values, compared as text") @Nullable
            List<Text> oneOf,

            @JsonPropertyDescription("For any-of-columns: beginnings") @Nullable
            List<Text> startsWith,

            @JsonPropertyDescription("For any-of-columns: low..high, both included") @Nullable
            Text between,

            @JsonPropertyDescription("For any-of-columns: the name of a code list") @Nullable
            Text inCodelist,

            @JsonPropertyDescription("For any-of-columns: whether all are empty") @Nullable
            Boolean missing,

            @Others Entries<TestDocument> columns,
            Place place) {
        /** The test beside any-of-columns. */
        public TestDocument besideColumns() {
            return new TestDocument(oneOf, startsWith, between, inCodelist, missing, null, place);
        }
    }
}
