package org.iccoutcomes.jobs.sample.tally;

import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** The whole truth about a world, added up area by area before any row is made dirty. */
public final class TruthTally {
    private final Tally measures;
    private final SpellTally spells;
    private final AttendanceTally attendances;
    private final AppointmentTally appointments;
    private final TripTally trips;
    private final AdviceTally advice;
    private final SideTally side;

    /** An empty tally for a world. */
    public TruthTally(SampleWorld world) {
        this.measures = new Tally(world.windows());
        this.spells = new SpellTally(measures, world.places());
        this.attendances = new AttendanceTally(measures, world.places());
        this.appointments = new AppointmentTally(measures, world.places());
        this.trips = new TripTally(measures, world.places());
        this.advice = new AdviceTally(measures, world.places());
        this.side = new SideTally(measures, world.places());
    }

    /** Adds an area's history. */
    public void add(AreaHistory history) {
        spells.add(history.spells());
        attendances.add(history.attendances());
        appointments.add(history.appointments());
        trips.add(history);
        advice.add(history);
        side.add(history.side());
    }

    /** Measures by area and window. */
    public Tally measures() {
        return measures;
    }
}
