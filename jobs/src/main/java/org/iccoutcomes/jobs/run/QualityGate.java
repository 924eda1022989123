package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.contract.quality.FeedQuality;
import org.iccoutcomes.contract.quality.NewFileFault;
import org.iccoutcomes.contract.quality.QualityCount;
import org.iccoutcomes.contract.quality.Shortfall;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.QualityLimits;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/**
 * Stops a night whose deliveries lost rows, months or providers since the release that readers see, or whose new files
 * are worse than their feed allows (decision 0039).
 */
final class QualityGate {
    private final Programme programme;
    private final Function<Delivery, List<QualityCount>> counts;

    QualityGate(Programme programme, Stores stores) {
        this.programme = programme;
        Map<Delivery, List<QualityCount>> read = new HashMap<>();
        this.counts = delivery -> read.computeIfAbsent(delivery, stores.deliveries()::quality);
    }

    /**
     * Everything somebody has to look at, a line each; none where the night may go on.
     *
     * @param loaded deliveries the current release was made from
     * @param received those of the inbox
     * @param fresh those of them the release did not know
     */
    List<String> complaints(List<Delivery> loaded, List<Delivery> received, List<Delivery> fresh) {
        List<String> lines = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        loaded.forEach(delivery -> changed.add(delivery.feed()));
        changed.removeIf(feed -> sources(feed, loaded).equals(sources(feed, received)));
        SortedMap<String, FeedQuality> now = feeds(received, changed);
        feeds(loaded, changed).forEach((feed, was) -> {
            FeedQuality is = now.getOrDefault(feed, FeedQuality.nothing(feed));
            Shortfall.between(was, is, limits(feed)).forEach(loss -> lines.add(line(loss)));
        });
        for (Delivery delivery : fresh) {
            NewFileFault.of(delivery, counts.apply(delivery), limits(delivery.feed()))
                    .forEach(fault -> lines.add(delivery.source().name() + ": error: " + fault));
        }
        return lines;
    }

    private SortedMap<String, FeedQuality> feeds(List<Delivery> deliveries, Set<String> wanted) {
        return FeedQuality.of(
                LiveSet.of(deliveries).deliveries().stream()
                        .filter(live -> wanted.contains(live.delivery().feed()))
                        .toList(),
                counts);
    }

    /** The same files read anew by another definition have lost nothing but what the definition leaves out. */
    private static List<String> sources(String feed, List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(delivery -> delivery.feed().equals(feed))
                .map(delivery -> delivery.source().sha256())
                .distinct()
                .sorted()
                .toList();
    }

    private QualityLimits limits(String feed) {
        return programme
                .catalogue()
                .findFeed(feed)
                .map(Feed::delivering)
                .map(delivering -> delivering.limits())
                .orElse(QualityLimits.USUAL);
    }

    private static String line(Shortfall loss) {
        return "feed %s: error: %s had %,d rows in the current release and has %,d now  [%s]"
                .formatted(
                        loss.feed(),
                        loss.what(),
                        loss.before(),
                        loss.after(),
                        loss.after() == 0 ? "rows-gone" : "fewer-rows");
    }

    /**
     * Ends the night unless nothing is to be looked at, or somebody has.
     *
     * @throws Failure with exit code 1
     */
    static void require(List<String> complaints, Optional<String> accepted, Progress progress) {
        if (complaints.isEmpty()) {
            return;
        }
        if (accepted.isPresent()) {
            complaints.forEach(line -> progress.note("accepted: " + line));
            return;
        }
        throw new Failure(
                ExitCode.QUALITY,
                complaints.size() == 1
                        ? "the data-quality gate failed: 1 thing to look at."
                        : "the data-quality gate failed: " + complaints.size() + " things to look at.",
                complaints,
                "Nothing was released; the current release is untouched. Files read are stored.",
                "ask the sender for a whole delivery; where all of the above is right, say why:"
                        + " icc nightly --accept-quality \"REASON\"");
    }
}
