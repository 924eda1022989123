package org.iccoutcomes.jobs.sample.tally;

import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** The whole truth about a world, added up area by area before any row is made dirty. */
public final class TruthTally {
    private final Tally measures;
    private final Map<String, Tally> kinds = new TreeMap<>();
    private final SpellTally spells;

    /** An empty tally for a world. */
    public TruthTally(SampleWorld world) {
        this.measures = new Tally(world.windows());
        this.spells = new SpellTally(measures, world.places());
    }

    /** Adds an area's history. */
    public void add(AreaHistory history) {
        spells.add(history.spells());
    }

    /** Measures by area and window. */
    public Tally measures() {
        return measures;
    }

    Map<String, Tally> kinds() {
        return kinds;
    }
}
