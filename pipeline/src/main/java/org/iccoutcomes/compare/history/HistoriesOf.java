package org.iccoutcomes.compare.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.compare.rollup.Amount;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.compare.window.KeptPeriods;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.jspecify.annotations.Nullable;

/** The histories of populations; kept once made, so one instance belongs to one thread. */
public final class HistoriesOf {
    private final Known known;
    private final Map<Key, History> made = new HashMap<>();

    public HistoriesOf(Known known) {
        this.known = known;
    }

    private record Key(String measure, @Nullable Per per, Population people, String roster) {}

    /** Everything known of a population by a measure. */
    public History of(Measure measure, Population people, Roster roster) {
        Key key = new Key(measure.id(), measure.per(), people, roster.key());
        History found = made.get(key);
        if (found == null) {
            found = make(measure, people, roster);
            made.put(key, found);
        }
        return found;
    }

    private History make(Measure measure, Population people, Roster roster) {
        Grain grain = measure.counting().grain() == Grain.DAY
                ? Grain.MONTH
                : measure.counting().grain();
        List<History.Point> points = new ArrayList<>();
        known.index().span(measure).ifPresent(span -> {
            DateRange whole = new DateRange(
                    grain.startOf(span.from()),
                    grain.next(grain.startOf(span.to())).minusDays(1));
            for (DateRange period : KeptPeriods.units(whole, grain)) {
                if (known.holds(measure, people, roster, period)) {
                    point(measure, people, roster, period).ifPresent(points::add);
                }
            }
        });
        return new History(grain, points);
    }

    /** A period without anybody, or without rows of a mean, says nothing. */
    private Optional<History.Point> point(Measure measure, Population people, Roster roster, DateRange period) {
        Amount amount = known.index().amount(measure, people, roster, List.of(period));
        Optional<BigDecimal> exposure = measure.hasOwnDenominator()
                ? Optional.of(amount.denominator())
                : measure.per() == null
                        ? Optional.of(BigDecimal.valueOf(period.days()))
                        : known.index().personYears(measure, people, roster, List.of(period));
        return exposure.filter(of -> of.signum() > 0)
                .map(of -> new History.Point(period, amount.numerator().doubleValue(), of.doubleValue()));
    }
}
