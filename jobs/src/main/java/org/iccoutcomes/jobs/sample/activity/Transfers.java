package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Site;

/** Moves some older people from an acute bed to the area's community hospital for a second spell (method 81). */
public final class Transfers {
    private static final int PURPOSE = 22;
    private static final int OLD = 70;
    private static final int LONG = 4;
    private static final double SHARE = .1;

    private Transfers() {}

    /** The stays with the second spells among them. */
    public static List<Stay> follow(List<Stay> stays, Scene scene, Diary beds) {
        Optional<Site> local = scene.area().flows().local();
        if (local.isEmpty()) {
            return stays;
        }
        Draw draw = scene.draw(PURPOSE);
        List<Stay> all = new ArrayList<>();
        for (Stay stay : stays) {
            Stay second = second(stay, local.get(), draw);
            boolean follows = suits(stay) && draw.chance(SHARE) && fits(second, scene, beds);
            all.add(follows ? stay.ending(Ending.TRANSFERRED) : stay);
            if (follows) {
                beds.book(second.person(), second.admitted() + 1, second.discharged());
                all.add(second);
            }
        }
        return all;
    }

    private static boolean suits(Stay stay) {
        return stay.isAcuteEmergency() && stay.ending() == Ending.HOME && stay.age() >= OLD && stay.nights() >= LONG;
    }

    private static Stay second(Stay stay, Site site, Draw draw) {
        int from = stay.discharged();
        int to = from + StayLengths.nights(Activity.TRANSFER, stay.age(), 1, draw);
        return new Stay(stay.person(), Activity.TRANSFER, from, to, site, "81", "51", Ending.HOME);
    }

    private static boolean fits(Stay second, Scene scene, Diary beds) {
        String practice = second.person().home().practice().code();
        return second.discharged() <= scene.span().last()
                && second.person().isRegistered(second.discharged())
                && beds.isFree(second.person(), second.admitted() + 1, second.discharged())
                && !scene.places().movesBetween(practice, second.admitted(), second.discharged());
    }
}
