package org.iccoutcomes.contract.quality;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.contract.quality.QualityCount.Subject;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * What the live deliveries of a feed hold together. Rows of live years are added up; of ready-made counts, which no
 * newer file takes away, the fullest file of a month is told. Rows that several files hold are not told apart here, so
 * these are rows delivered and not events.
 *
 * @param feed the feed's id
 * @param months what is held, by month ({@code 2015-04}; empty where a row has none), of all rows
 * @param providers rows by provider and, where files name one, by {@code submitter X}
 * @param columns what is held, by column, then month
 * @param codes how the rows of a month part among the codes of a column, by column, then month; not of counts, nor of
 *     rows without a month
 */
public record FeedQuality(
        String feed,
        SortedMap<String, Held> months,
        SortedMap<String, Long> providers,
        SortedMap<String, SortedMap<String, Held>> columns,
        SortedMap<String, SortedMap<String, CodeMix>> codes) {

    /**
     * Rows, and of them those that are blank or hold an unknown code in the column they are counted of.
     *
     * @param rows accepted
     */
    public record Held(long rows, long blank, long unknown) {
        static final Held NOTHING = new Held(0, 0, 0);

        /** Both together. */
        public Held plus(Held other) {
            return new Held(rows + other.rows, blank + other.blank, unknown + other.unknown);
        }

        static Held fuller(Held one, Held other) {
            return other.rows > one.rows ? other : one;
        }
    }

    /** Nothing of a feed yet. */
    public static FeedQuality nothing(String feed) {
        return new FeedQuality(feed, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** What was held without the newest file of each feed: what the delivery before said. */
    public static SortedMap<String, FeedQuality> beforeNewest(
            Collection<Delivery> all, Function<Delivery, List<QualityCount>> counts) {
        Map<String, Delivery> newest = new TreeMap<>();
        all.forEach(delivery -> newest.merge(delivery.feed(), delivery, BinaryOperator.maxBy(LiveSet.OLDER_FIRST)));
        List<Delivery> earlier = all.stream()
                .filter(delivery -> !delivery.equals(newest.get(delivery.feed())))
                .toList();
        return of(LiveSet.of(earlier).deliveries(), counts);
    }

    /**
     * The feeds of live deliveries, by id.
     *
     * @param counts what is stored of a delivery
     */
    public static SortedMap<String, FeedQuality> of(
            Collection<LiveDelivery> live, Function<Delivery, List<QualityCount>> counts) {
        SortedMap<String, FeedQuality> feeds = new TreeMap<>();
        for (LiveDelivery delivery : live) {
            feeds.computeIfAbsent(delivery.delivery().feed(), FeedQuality::nothing)
                    .add(delivery, counts.apply(delivery.delivery()));
        }
        return Collections.unmodifiableSortedMap(feeds);
    }

    private void add(LiveDelivery live, List<QualityCount> counts) {
        boolean isCounts = live.delivery().dataset().kind() == Dataset.Kind.COUNTS;
        BinaryOperator<Held> together = isCounts ? Held::fuller : Held::plus;
        BinaryOperator<Long> rowsTogether = isCounts ? Long::max : Long::sum;
        String submitter = "submitter " + live.delivery().scope().submitter();
        SortedMap<String, Long> own = new TreeMap<>();
        for (QualityCount count : counts) {
            if (isLive(live, count)) {
                Held held = new Held(count.rows(), count.blank(), count.unknown());
                String month = count.month() == null ? "" : count.month();
                if (count.subject() == Subject.ALL) {
                    months.merge(month, held, together);
                    own.merge(submitter, count.rows(), Long::sum);
                } else if (count.subject() == Subject.PROVIDER) {
                    own.merge("provider " + count.name(), count.rows(), Long::sum);
                } else if (count.subject() == Subject.CODE) {
                    addCode(count, isCounts);
                } else {
                    columns.computeIfAbsent(count.name(), name -> new TreeMap<>())
                            .merge(month, held, together);
                }
            }
        }
        if (live.delivery().scope().submitter().isEmpty()) {
            own.remove(submitter);
        }
        own.forEach((name, rows) -> providers.merge(name, rows, rowsTogether));
    }

    private void addCode(QualityCount count, boolean isCounts) {
        if (!isCounts && count.month() != null) {
            codes.computeIfAbsent(count.codedColumn(), name -> new TreeMap<>())
                    .merge(
                            count.month(),
                            new CodeMix(new TreeMap<>(Map.of(count.code(), count.rows()))),
                            CodeMix::plus);
        }
    }

    private static boolean isLive(LiveDelivery live, QualityCount count) {
        Integer year = count.filedYear();
        return year == null || live.years().isEmpty() || live.years().contains(new FinancialYear(year));
    }
}
