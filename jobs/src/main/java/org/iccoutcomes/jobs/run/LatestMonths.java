package org.iccoutcomes.jobs.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.contract.quality.Completeness;
import org.iccoutcomes.contract.quality.FeedQuality;
import org.iccoutcomes.contract.quality.IncompleteMonth;
import org.iccoutcomes.contract.quality.MixShift;
import org.iccoutcomes.contract.quality.QualityCount;
import org.iccoutcomes.contract.quality.QualitySummary;
import org.iccoutcomes.contract.quality.ShownQuality;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.feed.QualityLimits;
import org.iccoutcomes.disclose.Protection;

/** Tells how full what came in is, and which latest months are not complete yet (decision 0058). */
record LatestMonths(Programme programme, Stores stores, Progress progress) {
    /**
     * What a release tells of it; months found to be incomplete, and mixes of codes that moved, are noted.
     *
     * @param deliveries all, live or not
     */
    QualitySummary judge(List<Delivery> deliveries, LiveSet live) {
        Map<Delivery, List<QualityCount>> read = new HashMap<>();
        Function<Delivery, List<QualityCount>> counts =
                delivery -> read.computeIfAbsent(delivery, stores.deliveries()::quality);
        SortedMap<String, FeedQuality> feeds = FeedQuality.of(live.deliveries(), counts);
        SortedMap<String, FeedQuality> earlier = FeedQuality.beforeNewest(deliveries, counts);
        feeds.forEach((feed, held) -> MixText.lines(
                        MixShift.of(held, earlier.getOrDefault(feed, FeedQuality.nothing(feed)), limitsOf(feed)))
                .forEach(progress::note));
        Completeness found = Completeness.of(live.deliveries(), feeds, this::limits);
        found.incomplete().forEach(this::note);
        Completeness undeclared = found.without(programme.windows().completeTo().keySet());
        undeclared
                .completeTo()
                .forEach((dataset, day) -> progress.note(
                        ("%s: complete to %s; later months are provisional and left out of every change; if they are whole, say so:"
                                        + " complete-to: {%s: YYYY-MM}")
                                .formatted(dataset.id(), day, dataset.id())));
        found.completeTo().forEach((dataset, day) -> {
            if (programme.windows().completeTo().containsKey(dataset)
                    && programme.windows().completeTo().get(dataset).isAfter(day)) {
                progress.note("%s: warning: declared complete to %s, but by their months they are so to %s only"
                        .formatted(
                                dataset.id(), programme.windows().completeTo().get(dataset), day));
            }
        });
        return new ShownQuality(Protection.of(programme)::count).of(feeds.values(), earlier, undeclared);
    }

    private void note(IncompleteMonth month) {
        progress.note("feed %s: warning: %s is incomplete: %s"
                .formatted(month.feed(), month.month(), String.join("; ", month.reasons())));
    }

    private ProvisionalLimits limits(String feed) {
        return limitsOf(feed).provisional();
    }

    private QualityLimits limitsOf(String feed) {
        return programme
                .catalogue()
                .findFeed(feed)
                .map(known -> known.delivering().limits())
                .orElse(QualityLimits.USUAL);
    }
}
