package org.iccoutcomes.config.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.condition.ConditionReader;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.MeasuresDocument.DashboardDocument;
import org.iccoutcomes.config.document.MeasuresDocument.MeasureDocument;
import org.iccoutcomes.config.document.MeasuresDocument.PartsDocument;
import org.iccoutcomes.config.document.MeasuresDocument.PopulationDocument;
import org.iccoutcomes.config.feed.DatasetNames;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Grouping;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Makes measures of what was written.
 *
 * @param fed the columns there are
 * @param codelists the code lists there are
 */
public record MeasureReader(FedColumns fed, Codelists codelists, Problems problems) {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The measure and its parts; none when too little of it can be read. */
    public List<Measure> read(Entries.Entry<MeasureDocument> entry) {
        Optional<Measure> whole = whole(entry);
        PartsDocument parts = entry.value() == null ? null : entry.value().parts();
        if (whole.isEmpty() || parts == null) {
            return whole.stream().toList();
        }
        String about = " in measure " + entry.key();
        List<Measure> all = new ArrayList<>(List.of(whole.get()));
        KnownColumns columns = fed.of(whole.get().counting().dataset());
        all.addAll(new PartsReader(columns, about, problems).read(parts, whole.get()));
        return all;
    }

    private Optional<Measure> whole(Entries.Entry<MeasureDocument> entry) {
        Text id = entry.key();
        if (!id.value().matches(ID)) {
            problems.error(id.place(), "'" + id + "' is no measure id", "use kebab-case: non-elective-admissions");
        }
        MeasureDocument document = entry.value();
        if (document == null) {
            return Optional.empty();
        }
        String about = " in measure " + id;
        Optional<Dataset> dataset = dataset(document.dataset(), about);
        if (dataset.isEmpty()) {
            return Optional.empty();
        }
        Counting counting = counting(document, dataset.get(), about);
        return Optional.of(new Measure(
                id.value(),
                document.title() == null ? id.value() : document.title().value(),
                counting,
                population(document.population(), about),
                new PerReader(about, problems)
                        .read(document.per(), counting.aggregation())
                        .orElse(null),
                document.better() == null ? Direction.NEUTRAL : document.better(),
                document.notes() == null ? "" : document.notes().value().strip(),
                Grouping.of(
                        document.theme() == null ? "" : document.theme().value().strip(),
                        dashboard(document.dashboard()))));
    }

    private static Grouping.@Nullable Dashboard dashboard(@Nullable DashboardDocument document) {
        return document == null
                ? null
                : new Grouping.Dashboard(
                        document.target() == null ? null : document.target().value(),
                        document.published() == null
                                ? ""
                                : document.published().value().strip());
    }

    private Optional<Dataset> dataset(@Nullable Text text, String about) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Dataset> dataset = Dataset.find(text.value()).filter(Dataset::isCountable);
        if (dataset.isEmpty()) {
            problems.unknownName(
                    text.place(),
                    "unknown dataset '" + text + "'" + about,
                    Nearest.of(text.value(), DatasetNames.countable()));
        }
        return dataset;
    }

    private Counting counting(MeasureDocument document, Dataset dataset, String about) {
        KnownColumns columns = fed.of(dataset);
        ConditionReader conditions = new ConditionReader(columns, codelists, about, problems);
        IndicatorCheck indicators = new IndicatorCheck(fed.indicators(), about, problems);
        if (dataset == Dataset.COUNTS) {
            indicators.check(document.where());
        }
        CountReader counts = new CountReader(columns, conditions, indicators, about, problems);
        return new Counting(
                dataset,
                conditions.read(document.where()),
                document.count() == null ? new Aggregation.Rows("rows") : counts.read(document.count()),
                date(document.date(), columns, about),
                document.grain() == null ? Grain.MONTH : document.grain());
    }

    private String date(@Nullable Text name, KnownColumns columns, String about) {
        if (name == null) {
            return DatasetColumns.defaultDate(columns.dataset());
        }
        Optional<ColumnType> type = columns.typeOf(name.value(), name.place(), about, problems);
        if (type.isPresent() && type.get() != ColumnType.DATE) {
            problems.error(name.place(), "'" + name + "' is no date" + about);
        }
        return name.value();
    }

    private Population population(@Nullable PopulationDocument document, String about) {
        if (document == null) {
            return Population.EVERYBODY;
        }
        return new Population(
                document.age() == null ? AgeRange.ALL : ages(document.age(), about),
                document.sex() == null ? Population.SexSelection.ALL : document.sex());
    }

    private AgeRange ages(Text text, String about) {
        try {
            return AgeRange.parse(text.value());
        } catch (IllegalArgumentException e) {
            problems.error(
                    text.place(),
                    "'" + text + "' is no age range on five-year bands" + about,
                    "write all, 65+, 0-14 or 65-74");
            return AgeRange.ALL;
        }
    }
}
