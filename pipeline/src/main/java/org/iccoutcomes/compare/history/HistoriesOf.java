package org.iccoutcomes.compare.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.figure.Side;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.ratio.Rate;
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
        List<History.Point> points = new ArrayList<>();
        for (DateRange period : known.periods(measure)) {
            Side side = known.side(measure, people, roster, period);
            if (side.isKnown()) {
                point(period, Figures.perExposure(measure, side)).ifPresent(points::add);
            }
        }
        return new History(Known.grain(measure), points);
    }

    /** A period without anybody, or without rows of a mean, says nothing. */
    private static Optional<History.Point> point(DateRange period, Rate rate) {
        return rate.n() > 0 ? Optional.of(new History.Point(period, rate.x(), rate.n())) : Optional.empty();
    }
}
