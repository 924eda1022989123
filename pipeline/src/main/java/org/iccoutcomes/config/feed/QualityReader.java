package org.iccoutcomes.config.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.document.FeedDocument.ProvisionalDocument;
import org.iccoutcomes.config.document.FeedDocument.QualityDocument;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.feed.QualityLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads what of a feed's deliveries stops a night, and when its latest months are provisional.
 *
 * @param bound columns the feed binds
 * @param coded those of them of which it says the codes
 */
record QualityReader(Set<String> bound, Set<String> coded, String about, Problems problems) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(12);

    QualityLimits read(@Nullable QualityDocument document) {
        if (document == null) {
            return QualityLimits.USUAL;
        }
        Place place = document.place();
        BigDecimal least = document.leastRows();
        if (least != null && (least.signum() < 0 || least.stripTrailingZeros().scale() > 0)) {
            problems.error(place, "least-rows is a whole number of rows" + about, "such as 20");
        }
        BigDecimal fewer = document.fewerRows();
        return new QualityLimits(
                fewer == null ? QualityLimits.USUAL.fewerRows() : percent(fewer, "fewer-rows", place),
                least == null
                        ? QualityLimits.USUAL.leastRows()
                        : least.setScale(0, RoundingMode.UP).longValue(),
                document.quarantined() == null ? null : percent(document.quarantined(), "quarantined", place),
                byColumn(document.blank()),
                byColumn(document.unknown()),
                byCodedColumn(document.mix()),
                provisional(document.provisional()));
    }

    private ProvisionalLimits provisional(@Nullable ProvisionalDocument document) {
        ProvisionalLimits usual = ProvisionalLimits.USUAL;
        if (document == null) {
            return usual;
        }
        BigDecimal latest = document.latest();
        BigDecimal fewer = document.fewerRows();
        return new ProvisionalLimits(
                latest == null ? usual.latest() : months(latest, document.place()),
                fewer == null ? usual.fewerRows() : percent(fewer, "fewer-rows", document.place()),
                byColumn(document.blank()));
    }

    private int months(BigDecimal latest, Place place) {
        if (latest.signum() < 0
                || latest.compareTo(MOST_MONTHS) > 0
                || latest.stripTrailingZeros().scale() > 0) {
            problems.error(place, "latest is a whole number of months from 0 to " + MOST_MONTHS + about, "such as 3");
            return 0;
        }
        return latest.intValue();
    }

    /** A mix is of the codes that the feed says, so that no text of a row is ever told. */
    private Map<String, BigDecimal> byCodedColumn(@Nullable Entries<BigDecimal> entries) {
        Map<String, BigDecimal> limits = byColumn(entries);
        for (Entries.Entry<BigDecimal> entry : Entries.orNone(entries)) {
            String column = entry.key().value();
            if (limits.containsKey(column) && !coded.contains(column)) {
                problems.error(
                        entry.key().place(),
                        "the feed does not say the codes of '" + column + "'" + about,
                        "list them under known, or leave out mix");
            }
        }
        return limits;
    }

    private Map<String, BigDecimal> byColumn(@Nullable Entries<BigDecimal> entries) {
        Map<String, BigDecimal> limits = new TreeMap<>();
        for (Entries.Entry<BigDecimal> entry : Entries.orNone(entries)) {
            String column = entry.key().value();
            if (!bound.contains(column)) {
                problems.unknownName(
                        entry.key().place(),
                        "'" + column + "' is not among the feed's columns" + about,
                        Nearest.of(column, bound));
            } else if (entry.value() != null) {
                limits.put(column, percent(entry.value(), column, entry.key().place()));
            }
        }
        return limits;
    }

    private BigDecimal percent(BigDecimal percent, String what, Place place) {
        if (percent.signum() < 0 || percent.compareTo(MOST) > 0) {
            problems.error(place, what + " is a percentage from 0 to 100" + about, "such as 20");
        }
        return percent;
    }
}
