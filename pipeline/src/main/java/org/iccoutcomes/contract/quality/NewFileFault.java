package org.iccoutcomes.contract.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.definition.feed.Percent;
import org.iccoutcomes.definition.feed.QualityLimits;

/**
 * A share of a new file's rows that is above its feed's limit.
 *
 * @param what of which rows
 * @param part how many
 * @param whole of how many
 * @param limit per cent
 * @param rule kebab-case
 */
public record NewFileFault(String what, long part, long whole, BigDecimal limit, String rule) {
    /** Everything of a file that is above a limit: rows set aside, then blanks, then unknown codes, by column. */
    public static List<NewFileFault> of(Delivery delivery, List<QualityCount> counts, QualityLimits limits) {
        SortedMap<String, Held> columns = new TreeMap<>();
        for (QualityCount count : counts) {
            if (count.subject() == QualityCount.Subject.COLUMN) {
                columns.merge(count.name(), new Held(count.rows(), count.blank(), count.unknown()), Held::plus);
            }
        }
        List<NewFileFault> faults = new ArrayList<>();
        long read = delivery.ledger().read();
        BigDecimal setAside = limits.quarantined();
        if (setAside != null) {
            long rows = delivery.ledger().quarantined();
            faults.add(new NewFileFault("set aside", rows, read, setAside, "many-quarantined"));
        }
        for (Map.Entry<String, BigDecimal> limit : limits.blank().entrySet()) {
            Held held = columns.getOrDefault(limit.getKey(), Held.NOTHING);
            String what = limit.getKey() + " empty";
            faults.add(new NewFileFault(what, held.blank(), held.rows(), limit.getValue(), "many-blank"));
        }
        for (Map.Entry<String, BigDecimal> limit : limits.unknown().entrySet()) {
            Held held = columns.getOrDefault(limit.getKey(), Held.NOTHING);
            String what = limit.getKey() + " with an unknown code";
            faults.add(new NewFileFault(what, held.unknown(), held.rows(), limit.getValue(), "many-unknown"));
        }
        faults.removeIf(fault -> !Percent.isAbove(fault.limit, fault.part, fault.whole));
        return List.copyOf(faults);
    }

    /** Such as {@code diagnosis_01 empty in 400 of 1000 rows, above 30 % [many-blank]}. */
    @Override
    public String toString() {
        return what + " in " + part + " of " + whole + " rows, above " + limit.toPlainString() + " %  [" + rule + "]";
    }
}
