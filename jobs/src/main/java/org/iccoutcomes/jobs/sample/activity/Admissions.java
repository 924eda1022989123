package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Activity;

/** Draws an area's stays in hospital month by month: who, when, for how long. */
public final class Admissions {
    private static final int PURPOSE = 21;
    private static final int LOOK_BACK = 31;
    private static final int TRIES = 5000;
    private static final double COMES_BACK = .11;
    private static final List<Activity> DRAWN = List.of(
            Activity.EMERGENCY, Activity.ELECTIVE_ORDINARY, Activity.DAY_CASE, Activity.MATERNITY, Activity.REGULAR);

    private final Scene scene;
    private final Draw draw;
    private final Diary beds;
    private final AdmissionCodes codes;
    private final List<Stay> stays = new ArrayList<>();
    private int lookBackFrom;
    private int monthFrom;

    /** For one area, booking into the diary of beds. */
    public Admissions(Scene scene, Diary beds) {
        this.scene = scene;
        this.beds = beds;
        this.draw = scene.draw(PURPOSE);
        this.codes = new AdmissionCodes(scene, beds, draw);
    }

    /** All stays in the order they were drawn; they never overlap for one person. */
    public List<Stay> draw() {
        int[][] counts = new int[DRAWN.size()][];
        for (int kind = 0; kind < counts.length; kind++) {
            counts[kind] = MonthlyCounts.of(scene, DRAWN.get(kind), draw);
        }
        List<Person> dying = reserveFinalStays();
        for (int month = 0; month < scene.span().months(); month++) {
            births(month);
            counts[0][month] -= finalStays(dying, month, counts[0][month]);
            for (int kind = 0; kind < counts.length; kind++) {
                for (int i = 0; i < counts[kind][month]; i++) {
                    place(DRAWN.get(kind), month);
                }
            }
            lookBackFrom = monthFrom;
            monthFrom = stays.size();
        }
        return stays;
    }

    private List<Person> reserveFinalStays() {
        return scene.crowd().people().stream()
                .filter(Person::diesInHospital)
                .filter(person -> person.to() < scene.span().last())
                .toList();
    }

    private int finalStays(List<Person> dying, int month, int room) {
        int placed = 0;
        for (Person person : dying) {
            int age = person.vital().age(person.to());
            Draw own = Draw.of(scene.world().seed(), person.number(), PURPOSE);
            int admitted = person.to() - StayLengths.nights(Activity.EMERGENCY, age, 1.2, own);
            boolean here = placed < room
                    && scene.span().index(admitted) == month
                    && admitted >= scene.span().first();
            if (here && fits(person, admitted, person.to())) {
                add(codes.stay(person, Activity.EMERGENCY, admitted, person.to())
                        .ending(Ending.DIED));
                placed++;
            }
        }
        return placed;
    }

    private void births(int month) {
        for (Person person : scene.crowd().people()) {
            int born = person.from();
            boolean here =
                    born == person.vital().birthday() && born > scene.span().first();
            if (here && scene.span().index(born) == month) {
                int home = Math.min(
                        born + StayLengths.nights(Activity.BIRTH, 0, 1, draw),
                        scene.span().last());
                if (fits(person, born, home)) {
                    add(codes.stay(person, Activity.BIRTH, born, home));
                }
            }
        }
    }

    private void place(Activity kind, int month) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stay> stay = attempt(kind, month);
            if (stay.isPresent()) {
                add(stay.get());
                return;
            }
        }
        throw new IllegalStateException(
                "no room for " + kind + " in " + scene.area().name());
    }

    private Optional<Stay> attempt(Activity kind, int month) {
        boolean planned = kind != Activity.EMERGENCY && kind != Activity.MATERNITY;
        int day = planned ? MonthlyCounts.workingDay(scene, month, draw) : MonthlyCounts.day(scene, month, draw);
        Person person = scene.crowd().pick(kind, day, draw);
        int recent = stays.size() - lookBackFrom;
        if (kind == Activity.EMERGENCY && recent > 0 && draw.chance(COMES_BACK)) {
            Stay before = stays.get(lookBackFrom + draw.below(recent));
            day = before.discharged() + 1 + draw.below(LOOK_BACK);
            person = before.person();
            if (scene.span().index(day) != month || before.kind() == Activity.REGULAR) {
                return Optional.empty();
            }
        }
        int age = person.vital().age(Math.max(day, person.vital().birthday()));
        int end = day + StayLengths.nights(kind, age, scene.factor(Activity.STAY, month), draw);
        return finish(kind, person, day, end);
    }

    /** A stay still open when the extracts end stays open only if nothing else would have to be known about it. */
    private Optional<Stay> finish(Activity kind, Person person, int day, int end) {
        int last = scene.span().last();
        boolean open = end > last && day > scene.span().lastCompleteDay();
        if (end > last) {
            end = open ? last : Math.max(day, last - draw.below(20));
        }
        if (!fits(person, day, end) || (open && !beds.isFree(person, day - LOOK_BACK, day))) {
            return Optional.empty();
        }
        Stay stay = codes.stay(person, kind, day, end);
        return Optional.of(open ? stay.ending(Ending.UNFINISHED) : stay);
    }

    private boolean fits(Person person, int first, int last) {
        return person.isRegistered(first)
                && person.isRegistered(last)
                && beds.isFree(person, first, last)
                && !scene.places().movesBetween(person.home().practice().code(), first, last);
    }

    private void add(Stay stay) {
        beds.book(stay.person(), stay.admitted(), stay.discharged());
        stays.add(stay);
    }
}
