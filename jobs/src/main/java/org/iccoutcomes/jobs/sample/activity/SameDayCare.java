package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.world.Activity;

/**
 * Same-day emergency care that an area's hospital stops recording as admissions.
 *
 * @param stays what is still recorded as admissions
 * @param moved what is recorded as A&E attendances instead
 */
public record SameDayCare(List<Stay> stays, List<Stay> moved) {
    private static final int PURPOSE = 25;
    private static final double SHARE = .6;

    /** Moves a share of an area's same-day stays if its plan says so. */
    public static SameDayCare of(List<Stay> stays, Scene scene) {
        Optional<Integer> from = scene.world().plan().sameDayMove(scene.area().name());
        if (from.isEmpty()) {
            return new SameDayCare(stays, List.of());
        }
        Draw draw = scene.draw(PURPOSE);
        List<Stay> kept = new ArrayList<>();
        List<Stay> moved = new ArrayList<>();
        for (Stay stay : stays) {
            boolean sameDay = stay.kind() == Activity.EMERGENCY
                    && stay.nights() == 0
                    && stay.ending() == Ending.HOME
                    && stay.site().department().equals("01");
            boolean moves = sameDay && stay.admitted() >= from.get() && draw.chance(SHARE);
            (moves ? moved : kept).add(stay);
        }
        return new SameDayCare(kept, moved);
    }
}
