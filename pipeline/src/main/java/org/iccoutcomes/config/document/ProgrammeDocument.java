package org.iccoutcomes.config.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.PathText;
import org.iccoutcomes.config.bind.Required;
import org.iccoutcomes.config.bind.ShortForm;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Place;
import org.jspecify.annotations.Nullable;

/** A programme file. */
public record ProgrammeDocument(
        @Required @JsonPropertyDescription("For readers") @Nullable
        Text title,

        @JsonPropertyDescription("Whether its data are made up; said wherever its figures show (default false)")
        @Nullable
        Boolean synthetic,

        @Required
        @JsonPropertyDescription("Files by feed: a glob or several; ${NAME} stands for an environment variable")
        @Nullable
        Entries<List<PathText>> inbox,

        @JsonPropertyDescription("Folder or URI of the store (default work/store)") @Nullable
        PathText store,

        @JsonPropertyDescription("Folder or URI of the releases (default work/releases)") @Nullable
        PathText releases,

        @JsonPropertyDescription("File that holds the pseudonym key, where no environment variable does") @Nullable
        PathText pseudonymKeyFile,

        @Required
        @JsonPropertyDescription("CSV with the columns area,parent,level,basis,member,valid_from,valid_to,start")
        @Nullable
        PathText areas,

        @Required @JsonPropertyDescription("The pair of windows used when none is asked for") @Nullable
        HeadlineDocument headline,

        @JsonPropertyDescription("Windows by name: 2013-04..2014-03, months 1-6, 12 months before start") @Nullable
        Entries<Text> windows,

        @JsonPropertyDescription("What a change is judged against, beside the area's own baseline") @Nullable
        Entries<ComparatorDocument> comparators,

        @JsonPropertyDescription("The last complete month or day of each dataset") @Nullable
        Entries<Text> completeTo,

        @Required @JsonPropertyDescription("Measure files, relative to this one") @Nullable
        List<Text> measures,

        @JsonPropertyDescription("By measure, others that could be meant by the same words") @Nullable
        Entries<List<Text>> alternatives,

        @JsonPropertyDescription("Files of published figures, relative to this one") @Nullable
        List<Text> benchmarks,

        @Required @JsonPropertyDescription("How small numbers are protected") @Nullable
        DisclosureDocument disclosure,

        Place place) {

    /** The pair of windows used when none is asked for. */
    public record HeadlineDocument(
            @JsonPropertyDescription("12 months before start")
            Text baseline,

            @JsonPropertyDescription("months 1-12") Text period) {}

    /** What a change is judged against; exactly one of level, of, area, areas and percent. */
    public record ComparatorDocument(
            @JsonPropertyDescription(
                    "All other areas of a level: pooled under peers, one by one under each, mixed under synthetic")
            @Nullable
            Text level,

            @JsonPropertyDescription("parent: the rest of the area's parent") @Nullable
            Text of,

            @JsonPropertyDescription("One named area") @Nullable
            Text area,

            @JsonPropertyDescription("Several named areas, pooled") @Nullable
            List<Text> areas,

            @JsonPropertyDescription("The earlier window of several named areas, if not that of the area") @Nullable
            Text baseline,

            @JsonPropertyDescription("A target: the percentage change aimed for; -3.5 is a fall") @Nullable
            BigDecimal percent,

            @JsonPropertyDescription("The measures a target is set for (default: all)") @Nullable
            List<Text> measures,

            Place place) {}

    /** How small numbers are protected. */
    public record DisclosureDocument(
            @JsonPropertyDescription("nhs-digital-2018, or none with a reason")
            Text rule,

            @JsonPropertyDescription("Why no protection is needed") @Nullable
            Text reason,

            Place place) {
        @ShortForm
        public static DisclosureDocument of(Text rule) {
            return new DisclosureDocument(rule, null, rule.place());
        }
    }
}
