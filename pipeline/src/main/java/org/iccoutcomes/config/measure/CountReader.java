package org.iccoutcomes.config.measure;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.ConditionReader;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.MeasuresDocument.CountDocument;
import org.iccoutcomes.config.document.MeasuresDocument.RatioOfSumsDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;

/** Reads how rows add up. */
record CountReader(
        KnownColumns columns, ConditionReader conditions, IndicatorCheck indicators, String about, Problems problems) {
    private static final Set<ColumnType> EXACT = Set.of(ColumnType.INTEGER, ColumnType.LONG, ColumnType.DECIMAL);

    Aggregation read(CountDocument document) {
        long ways = Stream.of(
                        document.rows(), document.sum(), document.mean(), document.ratio(), document.ratioOfSums())
                .filter(Objects::nonNull)
                .count();
        if (ways != 1) {
            problems.error(
                    document.place(),
                    "count says " + ways + " things" + about,
                    "write a word for a row, or one of sum, mean, ratio and ratio-of-sums");
        }
        if (document.sum() != null) {
            return new Aggregation.Sum(number(document.sum()));
        }
        if (document.mean() != null) {
            return new Aggregation.Mean(number(document.mean()));
        }
        if (document.ratio() != null) {
            return new Aggregation.Ratio(
                    conditions.read(document.ratio().of()),
                    conditions.read(document.ratio().to()));
        }
        if (document.ratioOfSums() != null) {
            return ratioOfSums(document.ratioOfSums());
        }
        return new Aggregation.Rows(
                document.rows() == null ? "rows" : document.rows().value());
    }

    /** Only counts of events have the limits of a share, and only ready-made counts are known to be that. */
    private Aggregation ratioOfSums(RatioOfSumsDocument document) {
        if (columns.dataset() != Dataset.COUNTS) {
            problems.error(
                    document.place(),
                    "ratio-of-sums is of ready-made counts" + about,
                    "for a share of rows write ratio: {of: …, to: …}");
        }
        Stream.of(document.of(), document.less(), document.to()).forEach(indicators::check);
        return new Aggregation.RatioOfSums(
                number(document.sum()),
                conditions.read(document.of()),
                document.less() == null ? null : conditions.read(document.less()),
                conditions.read(document.to()));
    }

    private String number(Text name) {
        Optional<ColumnType> type = columns.typeOf(name.value(), name.place(), about, problems);
        if (type.isPresent() && !EXACT.contains(type.get())) {
            problems.error(name.place(), "'" + name + "' is no number" + about);
        }
        return name.value();
    }
}
