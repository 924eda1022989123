package org.iccoutcomes.config.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.config.bind.Code;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Required;
import org.iccoutcomes.config.bind.ShortForm;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.MeasuresDocument.ConditionDocument;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.feed.RowRule;
import org.jspecify.annotations.Nullable;

/** A feed file. */
public record FeedDocument(
        @Required @JsonPropertyDescription("For readers") @Nullable
        Text title,

        @Required @JsonPropertyDescription("The table it yields") @Nullable
        Text dataset,

        @JsonPropertyDescription("csv (gzip, zip and .parquet told by the file), parquet or xlsx (default csv)")
        FileShape.@Nullable Format format,

        @JsonPropertyDescription("For xlsx: the name of the sheet (default the only one)") @Nullable
        Text sheet,

        @JsonPropertyDescription("One character between values (default a comma)") @Nullable
        Text delimiter,

        @JsonPropertyDescription(
                "Character encoding: UTF-8, UTF-16, windows-1252 or ISO-8859-1 (default: told by the file)")
        @Nullable
        Text charset,

        @JsonPropertyDescription("Names of the columns in order, for files that begin with their first row") @Nullable
        List<Text> header,

        @JsonPropertyDescription(
                "Pattern of the name of a file beside the extract that holds the header, for files without one")
        @Nullable
        Text headerFile,

        @JsonPropertyDescription("Per cent of rows that may be damaged before the file is refused (default 10)")
        @Nullable
        BigDecimal mostDamaged,

        @JsonPropertyDescription("Patterns tried in order (default yyyy-MM-dd)") @Nullable
        List<Text> dateFormats,

        @JsonPropertyDescription("Texts that mean empty in every column (default NULL, Null and null)") @Nullable
        List<Text> nullValues,

        @JsonPropertyDescription("Pattern of file names, with {year}, {month}, {date}, {submitter} and *") @Nullable
        Text fileName,

        @JsonPropertyDescription("Who submits, where it is always the same") @Nullable
        Text submitter,

        @JsonPropertyDescription("The date column by whose financial year records are filed") @Nullable
        Text scopeDate,

        @JsonPropertyDescription("The date column that tells the period covered when the name does not") @Nullable
        Text period,

        @Required @JsonPropertyDescription("Our columns and the extract's spellings of them") @Nullable
        Entries<ColumnDocument> columns,

        @JsonPropertyDescription("Further text columns: kept with counts, else read for the rules only") @Nullable
        Entries<ColumnDocument> furtherColumns,

        @JsonPropertyDescription("Whether a file is refused that has a column of names, NHS numbers, postcodes or the"
                + " like which is not read (default false: it is reported)")
        @Nullable
        Boolean strict,

        @JsonPropertyDescription("Rules every row must meet, in order") @Nullable
        List<RuleDocument> rules,

        @JsonPropertyDescription("For counts: how they are laid out") @Nullable
        CountsDocument counts,

        @JsonPropertyDescription("What stops a night until somebody has looked") @Nullable
        QualityDocument quality,

        Place place) {

    /** How one of our columns is read. */
    public record ColumnDocument(
            @JsonPropertyDescription("The extract's spellings, tried in order") @Nullable
            List<Text> from,

            @JsonPropertyDescription("In place of from: what every row says, for what the file leaves unsaid") @Nullable
            Code always,

            @JsonPropertyDescription("How its text becomes a value; absent: by the column") @Nullable
            Reading read,

            @JsonPropertyDescription("Whether a file without it is rejected and a row where it is empty set aside")
            @Nullable
            Boolean required,

            @JsonPropertyDescription("Codes replaced by others") @Nullable
            Entries<Code> recode,

            @JsonPropertyDescription("Further texts that mean empty in this column") @Nullable
            List<Code> nullValues,

            @JsonPropertyDescription("Codes that are known; others are kept and counted") @Nullable
            List<Code> known,

            @JsonPropertyDescription("Whether only texts that recode replaces have a meaning: the first spelling that"
                    + " holds one wins, and others are empty, counted unless known (default false)")
            @Nullable
            Boolean recodedOnly) {
        @ShortForm
        public static ColumnDocument of(List<Text> from) {
            return new ColumnDocument(from, null, null, null, null, null, null, null);
        }
    }

    /** A rule every row must meet. */
    public record RuleDocument(
            @JsonPropertyDescription("Printed with each row it catches")
            Text name,

            @JsonPropertyDescription("What becomes of a row that fails")
            RowRule.Severity severity,

            @JsonPropertyDescription("Two date columns, the earlier first") @Nullable
            List<Text> inOrder,

            @JsonPropertyDescription("What holds for rows that pass") @Nullable
            ConditionDocument keep,

            @JsonPropertyDescription("What reading a row's columns may find, such as unknown-code:sex") @Nullable
            Text finding,

            @JsonPropertyDescription("How many rows may break it before the whole file is refused") @Nullable
            LimitDocument atMost,

            @JsonPropertyDescription("What is wrong and what to do, in one sentence")
            Text message,

            Place place) {}

    /** What stops a night until somebody has looked. */
    public record QualityDocument(
            @JsonPropertyDescription("Per cent of its rows that a month may lose between releases (default 20)")
            @Nullable
            BigDecimal fewerRows,

            @JsonPropertyDescription("Months and providers with fewer rows are never missed (default 20)") @Nullable
            BigDecimal leastRows,

            @JsonPropertyDescription("Per cent of a new file's rows that may be set aside (default no limit)") @Nullable
            BigDecimal quarantined,

            @JsonPropertyDescription("Per cent of a new file's rows that may be empty, by column") @Nullable
            Entries<BigDecimal> blank,

            @JsonPropertyDescription("Per cent of a new file's rows that may hold an unknown code, by column") @Nullable
            Entries<BigDecimal> unknown,

            @JsonPropertyDescription("Per cent of a month's rows that may have another code than before, by column of"
                    + " which the feed says the codes; more is told (default 10)")
            @Nullable
            Entries<BigDecimal> mix,

            @JsonPropertyDescription("When the latest months are taken to be incomplete and kept out of changes")
            @Nullable
            ProvisionalDocument provisional,

            Place place) {}

    /** When the latest months are taken to be incomplete. */
    public record ProvisionalDocument(
            @JsonPropertyDescription("How many of the latest months are looked at (default 3; 0 for none)") @Nullable
            BigDecimal latest,

            @JsonPropertyDescription("Per cent that a month's rows may be below those expected (default 20)") @Nullable
            BigDecimal fewerRows,

            @JsonPropertyDescription("Per cent of a month's rows that may be empty beyond the usual, by column")
            @Nullable
            Entries<BigDecimal> blank,

            Place place) {}

    /** How many rows may break a rule. */
    public record LimitDocument(
            @JsonPropertyDescription("Of the rows of the file") @Nullable
            BigDecimal percent,

            @JsonPropertyDescription("A number of rows") @Nullable
            Long rows,

            Place place) {}

    /** How ready-made counts are laid out. */
    public record CountsDocument(
            @JsonPropertyDescription("Wide files: the extract's column of each indicator") @Nullable
            Entries<Text> indicators,

            @JsonPropertyDescription("What a missing row means: zero or missing")
            CountsShape.AbsentRow absentRow,

            Place place) {}
}
