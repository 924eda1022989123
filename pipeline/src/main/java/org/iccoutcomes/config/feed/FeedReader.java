package org.iccoutcomes.config.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Delivering;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;
import org.jspecify.annotations.Nullable;

/**
 * Makes a feed of a feed file.
 *
 * @param id the feed's, which is its file's name
 * @param codelists for the conditions of its rules
 */
public record FeedReader(String id, Codelists codelists, Problems problems) {
    private static final RowRule STRICT = new RowRule(
            "strict",
            RowRule.Severity.REJECT_FILE,
            new RowRule.Check.NoUnreadIdentifiers(),
            "A column looks identifiable and is not read; ask the sender for a file without it.");

    /** The feed; empty when its dataset is not known. What else is wrong is reported and left out. */
    public Optional<Feed> read(FeedDocument document) {
        Optional<Dataset> dataset = dataset(document.dataset());
        if (dataset.isEmpty()) {
            return Optional.empty();
        }
        KnownColumns columns = KnownColumns.of(dataset.get(), DatasetColumns.delivered(dataset.get()));
        List<ColumnBinding> bindings = bindings(document, columns);
        Set<String> bound = names(bindings.stream());
        KnownColumns ruled = columns.withTexts(bound).only(bound);
        List<RowRule> rules = new ArrayList<>();
        if (document.rules() != null) {
            rules.addAll(new RuleReader(ruled, codelists, about(), problems).read(document.rules()));
        }
        if (Boolean.TRUE.equals(document.strict())) {
            rules.add(STRICT);
        }
        return Optional.of(new Feed(
                id,
                value(document.title(), id),
                dataset.get(),
                new ShapeReader(problems).read(document),
                delivering(document, columns, bindings),
                bindings,
                rules,
                new CountsReader(about(), problems)
                        .read(document, dataset.get(), bound)
                        .orElse(null)));
    }

    private String about() {
        return " in feed " + id;
    }

    private Optional<Dataset> dataset(@Nullable Text text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Dataset> dataset = Dataset.find(text.value());
        if (dataset.isEmpty()) {
            problems.unknownName(
                    text.place(),
                    "unknown dataset '" + text + "'" + about(),
                    Nearest.of(text.value(), DatasetNames.all()));
        }
        return dataset;
    }

    private List<ColumnBinding> bindings(FeedDocument document, KnownColumns columns) {
        ColumnReader reader = new ColumnReader(columns, about(), problems);
        List<ColumnBinding> bindings = new ArrayList<>(reader.own(Entries.orNone(document.columns())));
        bindings.addAll(reader.further(Entries.orNone(document.furtherColumns())));
        return bindings;
    }

    private Delivering delivering(FeedDocument document, KnownColumns columns, List<ColumnBinding> bindings) {
        Set<String> bound = names(bindings.stream());
        Set<String> coded = names(
                bindings.stream().filter(binding -> !binding.coding().codes().isEmpty()));
        Text scopeDate = document.scopeDate();
        Text period = document.period();
        if (columns.dataset().kind() == Dataset.Kind.RECORDS && scopeDate == null) {
            problems.error(document.place(), "missing key 'scope-date'" + about(), "name the date that files a record");
        }
        checkBoundDate(scopeDate, columns, bound);
        checkBoundDate(period, columns, bound);
        return new Delivering(
                document.fileName() == null ? null : document.fileName().value(),
                value(document.submitter(), ""),
                scopeDate == null ? null : scopeDate.value(),
                period == null ? null : period.value(),
                new QualityReader(bound, coded, about(), problems).read(document.quality()));
    }

    private static Set<String> names(Stream<ColumnBinding> bindings) {
        return bindings.map(ColumnBinding::column).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkBoundDate(@Nullable Text name, KnownColumns columns, Set<String> bound) {
        if (name == null) {
            return;
        }
        Place place = name.place();
        Optional<ColumnType> type = columns.typeOf(name.value(), place, about(), problems);
        if (type.isPresent() && type.get() != ColumnType.DATE) {
            problems.error(place, "'" + name + "' is no date" + about());
        } else if (type.isPresent() && !bound.contains(name.value())) {
            problems.error(place, "'" + name + "' is not among the feed's columns" + about(), "add it to columns");
        }
    }

    private static String value(@Nullable Text text, String otherwise) {
        return text == null ? otherwise : text.value();
    }
}
