package org.iccoutcomes.jobs.sample.planting;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.sample.activity.Diary;
import org.iccoutcomes.jobs.sample.activity.Scene;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Quota;

/**
 * Lengthens or shortens single stays by a night until the planted number of acute emergency bed days is met exactly.
 */
public final class BedDays {
    private static final int PURPOSE = 31;
    private static final int TRIES = 2_000_000;

    private final Scene scene;
    private final Diary beds;
    private final List<Stay> stays;

    private BedDays(Scene scene, Diary beds, List<Stay> stays) {
        this.scene = scene;
        this.beds = beds;
        this.stays = stays;
    }

    /** The stays with the planted bed days of the area. */
    public static List<Stay> plant(List<Stay> stays, Scene scene, Diary beds) {
        BedDays planting = new BedDays(scene, beds, new ArrayList<>(stays));
        Draw draw = scene.draw(PURPOSE);
        for (Quota quota : scene.quotas(Activity.ACUTE_BED_DAYS)) {
            planting.meet(quota, draw);
        }
        return planting.stays;
    }

    private void meet(Quota quota, Draw draw) {
        List<Integer> counted = new ArrayList<>();
        long left = quota.count();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            if (stay.isAcuteEmergency() && quota.window().contains(stay.discharged())) {
                counted.add(i);
                left -= stay.nights();
            }
        }
        for (int attempt = 0; left != 0 && attempt < TRIES; attempt++) {
            int chosen = counted.get(draw.below(counted.size()));
            int step = left > 0 ? 1 : -1;
            Stay longer = stays.get(chosen).until(stays.get(chosen).discharged() + step);
            if (mayBecome(stays.get(chosen), longer, quota)) {
                beds.change(longer.person(), longer.admitted(), longer.discharged());
                stays.set(chosen, longer);
                left -= step;
            }
        }
        if (left != 0) {
            throw new IllegalStateException("bed days of " + scene.area().name() + " missed by " + left);
        }
    }

    private boolean mayBecome(Stay before, Stay after, Quota quota) {
        boolean keepsItsKind = before.nights() > 0 && after.nights() > 0 && before.ending() == Ending.HOME;
        if (!keepsItsKind || !quota.window().contains(after.discharged())) {
            return false;
        }
        if (after.nights() < before.nights()) {
            return true;
        }
        String practice = after.person().home().practice().code();
        return after.person().isRegistered(after.discharged())
                && beds.isFree(after.person(), after.discharged(), after.discharged())
                && !scene.places().movesBetween(practice, after.admitted(), after.discharged());
    }
}
