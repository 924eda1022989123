package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Span;

/** Worlds of any size whose names, sizes, places, starts and effects come from a seed. */
final class DrawnWorld {
    private static final int USUAL_SIZE = 10_000;
    private static final List<Activity> AFFECTED =
            List.of(Activity.EMERGENCY, Activity.DAY_CASE, Activity.ATTENDANCE, Activity.APPOINTMENT, Activity.STAY);
    private static final List<String> FIRST = List.of(
            "Ash", "Beck", "Brack", "Cold", "Crag", "Dun", "Elter", "Fell", "Gars", "Hawk", "Holm", "Ing", "Kirk",
            "Lang", "Mar", "Nether", "Oxen", "Pen", "Raven", "Scale", "Skel", "Thorn", "Under", "Wath", "Whin");
    private static final List<String> SECOND = List.of(
            "by", "dale", "ford", "garth", "ham", "keld", "mere", "rigg", "side", "thwaite", "ton", "wick", "worth");

    private DrawnWorld() {}

    static SampleWorld of(int population, Span span, long seed) {
        Draw draw = Draw.of(seed, 1);
        int number = Math.max(3, Math.round((float) population / USUAL_SIZE));
        List<AreaSketch> sketches = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        List<Drift> drifts = new ArrayList<>();
        int first = draw.below(FIRST.size() * SECOND.size());
        YearMonth pioneer = span.month(Math.min(14, (span.months() - 2) / 2));
        int left = population;
        for (int i = 0; i < number; i++) {
            int even = left / (number - i);
            int people = i == number - 1 ? left : (int) (even * (.8 + .4 * draw.unit()));
            left -= people;
            String name = name(i + first, draw);
            Optional<YearMonth> start = start(i, pioneer, span, draw);
            sketches.add(new AreaSketch(name, people, start));
            for (Activity activity : AFFECTED) {
                start.ifPresent(month -> effects.add(new Effect(name, activity, month, .75 + .25 * draw.unit())));
                drifts.add(new Drift(name, activity, .03 * draw.unit()));
            }
        }
        return of(sketches, Plan.of(effects, drifts), span, seed);
    }

    private static String name(int index, Draw draw) {
        int pairs = FIRST.size() * SECOND.size();
        int step = index % pairs;
        String name = FIRST.get(step % FIRST.size())
                + SECOND.get((step / FIRST.size() + step % FIRST.size()) % SECOND.size());
        List<String> sizes = List.of("", "Great ", "Little ", "Old ", "New ");
        String prefix = sizes.get(draw.below(sizes.size()));
        return prefix + name + (index < pairs ? "" : " " + (index / pairs + 1));
    }

    /** The first area starts in time for a year before and after; about a third of the others start later. */
    private static Optional<YearMonth> start(int index, YearMonth pioneer, Span span, Draw draw) {
        if (index == 0) {
            return Optional.of(pioneer);
        }
        int room = span.months() - span.index(Days.first(pioneer)) - 8;
        boolean starts = draw.chance(.35) && room > 1;
        return starts ? Optional.of(pioneer.plusMonths(1 + draw.below(room))) : Optional.empty();
    }

    static SampleWorld of(List<AreaSketch> sketches, Plan plan, Span span, long seed) {
        DrawnMap map = new DrawnMap(sketches, seed);
        List<SampleArea> areas = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            SampleArea area = map.area(i);
            areas.add(area);
            for (Practice practice : area.practices()) {
                memberships.add(new Membership(area.name(), practice.code(), Optional.empty(), Optional.empty()));
            }
        }
        Places places = new Places(map.sites(), memberships, List.of());
        String title = "Drawn world " + seed + " (synthetic)";
        return new SampleWorld(title, "Whole world", seed, span, List.copyOf(areas), places, plan, true);
    }
}
