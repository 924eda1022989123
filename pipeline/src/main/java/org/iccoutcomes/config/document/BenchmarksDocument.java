package org.iccoutcomes.config.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Others;
import org.iccoutcomes.config.bind.Required;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.definition.question.Benchmark;
import org.jspecify.annotations.Nullable;

/** A file of published figures: benchmarks by id. */
public record BenchmarksDocument(@Others Entries<BenchmarkDocument> benchmarks) {
    /** A published figure. */
    public record BenchmarkDocument(
            @Required @JsonPropertyDescription("For readers") @Nullable
            Text title,

            @Required @JsonPropertyDescription("Which number it is, and of what") @Nullable
            FigureDocument figure,

            @JsonPropertyDescription("The figure as published; absent where only words were") @Nullable
            ValueDocument value,

            @Required @JsonPropertyDescription("The source's own words") @Nullable
            Text wording,

            @Required
            @JsonPropertyDescription("Its definition as far as stated, windows and comparator included")
            @Nullable
            Text definition,

            @Required @JsonPropertyDescription("Where it was published") @Nullable
            List<SourceDocument> source,

            @JsonPropertyDescription("Other published values of the same thing") @Nullable
            List<ConflictDocument> conflicts,

            Place place) {}

    /** Which number a figure is. */
    public record FigureDocument(
            @JsonPropertyDescription("Which number of a finding it is")
            Benchmark.Kind kind,

            @JsonPropertyDescription("The measure, where one can give it") @Nullable
            Text measure,

            @JsonPropertyDescription("The area; a total without one is of every member") @Nullable
            Text area,

            @JsonPropertyDescription("Why it cannot be computed, where it cannot") @Nullable
            Text why,

            @JsonPropertyDescription(
                    "yyyy-MM-dd: it runs from there to the end of the data, not over the headline windows")
            @Nullable
            Text from,

            @JsonPropertyDescription("The window before, where it is not the headline's: 2013-04..2014-03, a name …")
            @Nullable
            Text baseline,

            @JsonPropertyDescription("The window after, where it is not the headline's: months 1-6, a name …") @Nullable
            Text period,

            @JsonPropertyDescription("The area from whose start months are counted; absent: the figure's own area")
            @Nullable
            Text startOf,

            @JsonPropertyDescription("count where the wording is about a number, else rate: what its percentage is of")
            Benchmark.@Nullable PercentOf percentOf,

            Place place) {}

    /** A value with the precision it was published to. */
    public record ValueDocument(
            @Required @JsonPropertyDescription("-23 is a fall") @Nullable
            BigDecimal number,

            @Required @JsonPropertyDescription("The step it is rounded to: 1 for 23 %, 0.1 for 16.3 %") @Nullable
            BigDecimal rounding,

            @Required @JsonPropertyDescription("%, visits, miles …") @Nullable
            Text unit,

            Place place) {}

    /** A document. */
    public record SourceDocument(
            @JsonPropertyDescription("Its title") Text document,

            @JsonPropertyDescription("As published: May 2016")
            Text date) {}

    /** Another published value of the same thing. */
    public record ConflictDocument(
            @JsonPropertyDescription("As published") Text value,

            @JsonPropertyDescription("The source's own words")
            Text wording,

            @JsonPropertyDescription("Where") Text document) {}
}
