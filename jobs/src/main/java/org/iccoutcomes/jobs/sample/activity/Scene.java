package org.iccoutcomes.jobs.sample.activity;

import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.people.Crowd;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Places;
import org.iccoutcomes.jobs.sample.world.Quota;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** One area of a world with its people: all that drawing its activity needs to know. */
public record Scene(SampleWorld world, SampleArea area, Crowd crowd) {

    /** The months covered. */
    public Span span() {
        return world.span();
    }

    /** Where sites and practices are. */
    public Places places() {
        return world.places();
    }

    /** Draws of this area for one purpose. */
    public Draw draw(int purpose) {
        return Draw.of(world.seed(), area.number(), purpose);
    }

    /** What is planted for this area's activity. */
    public List<Quota> quotas(Activity activity) {
        return world.plan().quotas(area.name(), activity);
    }

    /** The area's own level of an activity in a month, 1 being usual. */
    public double factor(Activity activity, int month) {
        return area.profile().factor(activity)
                * world.plan().factor(area.name(), activity, span().month(month), span().from());
    }
}
