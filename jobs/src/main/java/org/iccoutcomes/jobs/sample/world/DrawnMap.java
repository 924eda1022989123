package org.iccoutcomes.jobs.sample.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;

/** Where a drawn world's areas and sites lie: areas on a jittered grid, sites in some of them. */
final class DrawnMap {
    private static final double APART = 8;
    private static final double ROAD = 1.35;
    private static final int AREAS_PER_HOSPITAL = 20;
    private static final int PEOPLE_PER_LSOA = 1600;
    private static final List<Double> NEAREST = List.of(.80, .14, .06);

    private final List<AreaSketch> sketches;
    private final long seed;
    private final int columns;
    private final List<Site> sites = new ArrayList<>();
    private final List<Point> stands = new ArrayList<>();

    /** A place in miles. */
    private record Point(double east, double north) {
        double miles(Point other) {
            double x = east - other.east;
            double y = north - other.north;
            return Math.sqrt(x * x + y * y);
        }
    }

    DrawnMap(List<AreaSketch> sketches, long seed) {
        this.sketches = sketches;
        this.seed = seed;
        this.columns = Math.max(1, (int) Math.sqrt(sketches.size()));
        int step = Math.min(AREAS_PER_HOSPITAL, Math.max(2, sketches.size() / 2));
        for (int i = 0; i < sketches.size(); i++) {
            if (i % step == 1 || sketches.size() == 1) {
                site(i, "General Hospital", true, "01");
            } else if (i % 4 == 0) {
                site(i, "Community Hospital", false, "03");
            }
        }
    }

    private void site(int area, String kind, boolean acute, String department) {
        String provider = (acute ? "R" : "N") + letters(area);
        String name = sketches.get(area).name();
        String code = provider + (acute ? "01" : "10");
        sites.add(new Site(sites.size(), code, name + " " + kind, acute, provider, name, department));
        stands.add(centre(area));
    }

    private static String letters(int number) {
        String digits = Integer.toString(number % 1296, 36).toUpperCase(Locale.ROOT);
        return digits.length() < 2 ? "0" + digits : digits;
    }

    List<Site> sites() {
        return sites;
    }

    private Point centre(int area) {
        Draw draw = Draw.of(seed, area, 72);
        int row = area / columns;
        return new Point((area % columns + draw.unit() * .6) * APART, (row + draw.unit() * .6) * APART);
    }

    SampleArea area(int number) {
        AreaSketch sketch = sketches.get(number);
        Draw draw = Draw.of(seed, number, 73);
        Map<Activity, Double> factors = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            factors.put(activity, .88 + .24 * draw.unit());
        }
        Profile profile = new Profile(draw.unit() * .7, -.01 + .03 * draw.unit(), factors);
        return new SampleArea(
                number,
                sketch.name(),
                sketch.people(),
                practices(number, draw),
                lsoas(number, draw),
                sketch.start(),
                profile,
                flows(number));
    }

    private static List<Practice> practices(int number, Draw draw) {
        double first = .4 + .3 * draw.unit();
        String code = String.format(Locale.ROOT, "Z%04d", number % 10_000);
        return List.of(new Practice(code + "1", first), new Practice(code + "2", 1 - first));
    }

    private List<Lsoa> lsoas(int number, Draw draw) {
        Point centre = centre(number);
        List<Lsoa> lsoas = new ArrayList<>();
        int wanted = Math.max(3, sketches.get(number).people() / PEOPLE_PER_LSOA);
        for (int i = 0; i < wanted; i++) {
            Point home = new Point(centre.east + draw.unit() * 4 - 2, centre.north + draw.unit() * 4 - 2);
            List<Integer> tenths = stands.stream()
                    .map(stand -> 3 + (int) (stand.miles(home) * ROAD * 10))
                    .toList();
            lsoas.add(new Lsoa(String.format(Locale.ROOT, "E01%06d", 900_000 + number * 40 + i), tenths));
        }
        return lsoas;
    }

    private Flows flows(int number) {
        Point centre = centre(number);
        Comparator<Site> nearest =
                Comparator.comparingDouble(site -> stands.get(site.number()).miles(centre));
        List<Site> acute = sites.stream()
                .filter(Site::acute)
                .sorted(nearest)
                .limit(NEAREST.size())
                .toList();
        Optional<Site> local = sites.stream()
                .filter(site ->
                        !site.acute() && site.area().equals(sketches.get(number).name()))
                .findFirst();
        List<Site> all = new ArrayList<>(acute);
        local.ifPresent(all::add);
        List<Double> weights = new ArrayList<>(NEAREST.subList(0, acute.size()));
        Weighted<Site> emergency = Weighted.of(acute, List.copyOf(weights));
        local.ifPresent(site -> weights.add(.12));
        Weighted<Site> clinic = Weighted.of(all, List.copyOf(weights));
        local.ifPresent(site -> weights.set(acute.size(), .6));
        return new Flows(emergency, Weighted.of(all, weights), clinic, local);
    }
}
