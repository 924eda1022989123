package org.iccoutcomes.config.measure;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;

/**
 * What measures may use: the standard columns, the further text columns of counts feeds, and the indicators these give.
 *
 * @param feeds the programme's
 */
public record FedColumns(List<Feed> feeds) {
    public FedColumns {
        feeds = List.copyOf(feeds);
    }

    KnownColumns of(Dataset dataset) {
        TreeMap<String, String> spellings = new TreeMap<>();
        SortedSet<String> further = new TreeSet<>();
        for (Feed feed : feeds) {
            if (feed.dataset() == dataset) {
                for (ColumnBinding binding : feed.columns()) {
                    binding.from().forEach(spelling -> spellings.putIfAbsent(spelling, binding.column()));
                    further.add(binding.column());
                }
            }
        }
        KnownColumns columns = KnownColumns.of(dataset, DatasetColumns.standard(dataset));
        return (dataset == Dataset.COUNTS ? columns.withTexts(further) : columns).withSpellings(spellings);
    }

    /** The indicators of all counts feeds; empty when some feed is long and may hold any. */
    SortedSet<String> indicators() {
        SortedSet<String> indicators = new TreeSet<>();
        for (Feed feed : feeds) {
            if (feed.counts() != null) {
                if (feed.counts().indicators().isEmpty()) {
                    return new TreeSet<>();
                }
                indicators.addAll(feed.counts().indicators().keySet());
            }
        }
        return indicators;
    }
}
