package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.ingest.file.BoundColumn;
import org.iccoutcomes.ingest.file.DeliveryName;
import org.iccoutcomes.ingest.file.HeaderBinding;
import org.iccoutcomes.ingest.identity.IdentifiableColumns;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a file before its rows are read.
 *
 * @param feed what it is a file of
 * @param binding where the feed's columns stand in it
 * @param name what its name says
 * @param key for columns of identifiers
 */
public record RowPlan(Feed feed, HeaderBinding binding, DeliveryName name, Optional<PseudonymKey> key) {
    /** Places in the header of every column that is read, ascending. */
    SortedSet<Integer> positions() {
        SortedSet<Integer> positions = new TreeSet<>(binding.indicators().values());
        binding.columns().forEach(column -> positions.addAll(column.positions()));
        return positions;
    }

    /** Where a binding's spellings stand; none when the file has none of them. */
    List<Integer> positionsOf(ColumnBinding column) {
        return binding.columns().stream()
                .filter(bound -> bound.binding().equals(column))
                .map(BoundColumn::positions)
                .findFirst()
                .orElse(List.of());
    }

    ColumnType typeOf(ColumnBinding column) {
        return standard(column).map(Column::type).orElse(ColumnType.TEXT);
    }

    /** Columns of the accepted rows: those of the dataset, and of counts every other; the rest serve the rules only. */
    List<String> kept() {
        List<String> kept = new ArrayList<>();
        for (ColumnBinding column : feed.columns()) {
            if (feed.dataset() == Dataset.COUNTS || standard(column).isPresent()) {
                kept.add(column.column());
            }
        }
        return kept;
    }

    /** Formats of dates, in order; a date of a Parquet file or a workbook is always read. */
    List<String> dateFormats() {
        List<String> formats = new ArrayList<>();
        if (feed.shape().format() != FileShape.Format.CSV) {
            formats.add("yyyy-MM-dd");
        }
        formats.addAll(feed.shape().dateFormats());
        return formats;
    }

    /**
     * Columns of a file of persons that look identifiable and that nothing reads.
     *
     * @param header the file's
     */
    public List<String> unreadIdentifiers(List<String> header) {
        SortedSet<Integer> read = positions();
        List<String> unread = IntStream.range(0, header.size())
                .filter(position -> !read.contains(position))
                .mapToObj(header::get)
                .toList();
        return isPersonal() ? IdentifiableColumns.among(unread) : List.of();
    }

    /** Whether values are of persons, whose shape alone may be shown. */
    boolean isPersonal() {
        return feed.dataset().isPersonal();
    }

    /** The date by whose financial year rows are filed, where the feed binds it. */
    Optional<String> filingDate() {
        return bound(feed.delivering().scopeDate()).or(this::defaultDate);
    }

    /** The dataset's own date, where the feed binds it. */
    Optional<String> defaultDate() {
        return feed.dataset().isDated() ? bound(DatasetColumns.defaultDate(feed.dataset())) : Optional.empty();
    }

    /** The date that tells the days covered, where the feed binds it. */
    Optional<String> periodDate() {
        return bound(feed.delivering().period()).or(this::filingDate);
    }

    private Optional<String> bound(@Nullable String column) {
        return Optional.ofNullable(column).filter(name -> feed.find(name).isPresent());
    }

    private Optional<Column> standard(ColumnBinding column) {
        return DatasetColumns.find(DatasetColumns.delivered(feed.dataset()), column.column());
    }
}
