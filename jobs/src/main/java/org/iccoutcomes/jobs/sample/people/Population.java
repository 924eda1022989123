package org.iccoutcomes.jobs.sample.people;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.world.Practice;
import org.iccoutcomes.jobs.sample.world.SampleArea;

/**
 * The people of one area. A list is a row of places: when someone dies or moves away, a newborn or a newcomer takes the
 * place the same day, so lists keep their size unless the area is made to grow.
 */
public final class Population {
    private static final int TAG = 11;
    private static final double LEAVES_PER_YEAR = .04;
    private static final double NEWBORN_SHARE = .21;
    private static final double DIES_IN_HOSPITAL = .5;
    private static final double CARE_HOME_RESIDENT = .035;
    private static final Weighted<String> ETHNOS = Weighted.codes("A:930 B:8 C:25 H:6 J:3 N:2 R:4 S:3 Z:12 X:7");

    private final long seed;
    private final Span span;
    private final SampleArea area;
    private final AgePyramid ages;
    private final Weighted<Practice> practices;
    private final List<Person> people = new ArrayList<>();

    private Population(long seed, Span span, SampleArea area) {
        this.seed = seed;
        this.span = span;
        this.area = area;
        this.ages = new AgePyramid(area.profile().older());
        this.practices = Weighted.of(
                area.practices(), area.practices().stream().map(Practice::share).toList());
    }

    /** Everyone who is on the area's lists at some time. */
    public static List<Person> of(long seed, Span span, SampleArea area) {
        Population population = new Population(seed, span, area);
        double growth = area.profile().growth();
        int places = area.people() + (int) (area.people() * Math.max(0, growth));
        for (int place = 0; place < places; place++) {
            population.fill(place, growth);
        }
        return population.people;
    }

    private void fill(int place, double growth) {
        Draw draw = Draw.of(seed, area.number(), TAG, place);
        int from = place >= area.people() ? draw.between(span.first(), span.last()) : span.first();
        int to = draw.chance(-growth) ? draw.between(span.first(), span.last()) : span.last();
        int born = from - ages.draw(draw);
        // The second to hold a place stays to the end, so a place has at most two people.
        boolean first = true;
        while (from <= to) {
            double frailty = draw.gamma(.8);
            int leaves = first ? leaves(born, from, draw) : to;
            boolean dies = first && leaves <= to && draw.chance(deathShare(born, from));
            add(place * 4L + (first ? 0 : 1), frailty, new Tenure(born, from, Math.min(to, leaves), dies), draw);
            if (!first || leaves >= to) {
                return;
            }
            first = false;
            from = leaves + 1;
            born = draw.chance(NEWBORN_SHARE) ? from : from - ages.draw(draw);
        }
    }

    private int leaves(int born, int from, Draw draw) {
        double yearly = LEAVES_PER_YEAR + deathsPerYear((from - born) / 365);
        double years = draw.exponential() / yearly;
        return years > 50 ? Integer.MAX_VALUE : from + (int) (years * 365.25);
    }

    private static double deathShare(int born, int from) {
        double deaths = deathsPerYear((from - born) / 365);
        return deaths / (deaths + LEAVES_PER_YEAR);
    }

    private static double deathsPerYear(int age) {
        return .00006 * StrictMath.exp(age * .094);
    }

    /** From when to when someone born on a day holds a place, and whether the end is their death. */
    private record Tenure(int born, int from, int to, boolean dies) {}

    private void add(long key, double frailty, Tenure tenure, Draw draw) {
        int sex = draw.chance(.492) ? 1 : 2;
        double unsure = draw.unit();
        int recorded = unsure < .0004 ? 9 : unsure < .0006 ? 0 : sex;
        int age = (tenure.from - tenure.born) / 365;
        boolean careHome = age >= 70 && draw.chance(CARE_HOME_RESIDENT * (age >= 85 ? 4 : 1));
        boolean inHospital = tenure.dies && draw.chance(DIES_IN_HOSPITAL);
        Vital vital = new Vital(sex, recorded, tenure.born, ETHNOS.pick(draw));
        long number = ((long) area.number() << 18) + key;
        Home home = home(careHome, draw);
        people.add(new Person(people.size(), number, vital, home, tenure.from, tenure.to, frailty, inHospital));
    }

    private Home home(boolean careHome, Draw draw) {
        Practice practice = practices.pick(draw);
        int lsoa = draw.below(area.lsoas().size());
        if (area.isVisitors()) {
            lsoa = area.practices().indexOf(practice);
        }
        return new Home(practice, area.lsoas().get(lsoa), careHome);
    }
}
