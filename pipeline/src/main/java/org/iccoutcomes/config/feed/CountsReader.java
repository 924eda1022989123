package org.iccoutcomes.config.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.document.FeedDocument.CountsDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.CountsShape;

/** Reads how a feed of ready-made counts is laid out: wide with a column an indicator, or long. */
record CountsReader(String about, Problems problems) {
    Optional<CountsShape> read(FeedDocument document, Dataset dataset, Set<String> bound) {
        CountsDocument counts = document.counts();
        if (dataset != Dataset.COUNTS) {
            if (counts != null) {
                problems.error(counts.place(), "only a feed of counts takes the key counts" + about);
            }
            return Optional.empty();
        }
        if (counts == null) {
            problems.error(
                    document.place(), "missing key 'counts'" + about, "say at least absent-row: zero or missing");
            return Optional.empty();
        }
        if (!bound.contains("period_start")) {
            problems.error(document.place(), "counts need the column period_start" + about);
        }
        boolean isLong = bound.contains("indicator") && bound.contains("value");
        boolean isWide =
                counts.indicators() != null && !counts.indicators().list().isEmpty();
        if (isLong == isWide) {
            problems.error(counts.place(), "counts need either indicators or the columns indicator and value" + about);
        }
        return Optional.of(new CountsShape(indicators(counts), counts.absentRow()));
    }

    private static Map<String, String> indicators(CountsDocument counts) {
        Map<String, String> indicators = new LinkedHashMap<>();
        for (Entries.Entry<Text> entry : Entries.orNone(counts.indicators())) {
            if (entry.value() != null) {
                indicators.put(entry.key().value(), entry.value().value());
            }
        }
        return indicators;
    }
}
