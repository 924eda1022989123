package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Span;

/**
 * The committed sample's world. Place names are real, people and figures are not. Distances are rough road distances;
 * Millom to Furness General is about 21 miles round the estuary.
 */
final class SouthCumbria {
    static final String MILLOM = "Millom";
    static final String BARROW = "Barrow Town";
    static final String FURNESS = "Mid Furness";
    static final String GRANGE = "Grange";
    static final String KENDAL = "Kendal";
    static final String WINDERMERE = "Windermere and Ambleside";
    static final String ULVERSTON = "Ulverston";
    static final String LONSDALE = "Kirkby Lonsdale";

    private static final long SEED = 20160531;
    private static final Span SPAN = new Span(YearMonth.of(2013, 4), 38);
    private static final int MOVE = Days.of("2013-12-01");
    private static final int CLOSURE = Days.of("2014-10-01");
    private static final int RETYPED = Days.of("2015-07-01");
    private static final int SAME_DAY_CARE = Days.of("2015-10-01");

    private static final List<Site> SITES = List.of(
            new Site(0, "RTXBU", "Furness General Hospital, Barrow-in-Furness", true, "RTX", BARROW, "01"),
            new Site(1, "RTXBV", "Westmorland General Hospital, Kendal", true, "RTX", KENDAL, "03"),
            new Site(2, "RTX02", "Royal Lancaster Infirmary", true, "RTX", "", "01"),
            new Site(3, "RNLBX", "West Cumberland Hospital, Whitehaven", true, "RNL", "", "01"),
            new Site(4, "RNNMC", "Millom Community Hospital", false, "RNN", MILLOM, "03"),
            new Site(5, "RNNUC", "Ulverston Community Hospital", false, "RNN", ULVERSTON, "03"));

    private SouthCumbria() {}

    static SampleWorld world() {
        Plan plan = new Plan(
                SouthCumbriaPlan.effects(),
                SouthCumbriaPlan.drifts(),
                SouthCumbriaPlan.quotas(),
                List.of(new Retyping("RTXBV", RETYPED, "01")),
                List.of(new SameDayMove(BARROW, SAME_DAY_CARE)));
        return new SampleWorld("South Cumbria (synthetic)", "South Cumbria", SEED, SPAN, areas(), places(), plan, true);
    }

    private static List<SampleArea> areas() {
        List<SampleArea> areas = new ArrayList<>();
        areas.add(area(0, MILLOM, 8500, practices(1, .68, .32), 210, 345, 490, 320, 8, 165));
        areas.add(area(1, BARROW, 14300, practices(3, .40, .35, .25), 16, 330, 465, 480, 225, 90));
        areas.add(area(2, FURNESS, 8200, practices(6, .60, .40), 55, 295, 430, 460, 195, 50));
        areas.add(area(3, GRANGE, 9300, practices(8, .55, .45), 220, 135, 255, 550, 270, 140));
        areas.add(area(4, KENDAL, 15600, practices(10, .45, .38, .17), 340, 14, 215, 480, 345, 255));
        areas.add(area(5, WINDERMERE, 8800, practices(14, .50, .50), 310, 95, 305, 400, 290, 220));
        List<Practice> ulverston =
                List.of(new Practice("A82916", .56), new Practice("A82918", .38), new Practice("A82913", .06));
        areas.add(area(6, ULVERSTON, 9600, ulverston, 92, 250, 380, 440, 170, 10));
        areas.add(area(7, LONSDALE, 5700, practices(17, 1.0), 450, 125, 170, 580, 460, 365));
        return List.copyOf(areas);
    }

    private static SampleArea area(int number, String name, int people, List<Practice> practices, Integer... tenths) {
        List<Lsoa> lsoas = lsoas(number, people, List.of(tenths));
        return new SampleArea(
                number,
                name,
                people,
                practices,
                lsoas,
                Optional.ofNullable(SouthCumbriaPlan.STARTS.get(name)),
                SouthCumbriaPlan.profile(name),
                SouthCumbriaFlows.of(name, SITES));
    }

    private static List<Practice> practices(int first, double... shares) {
        List<Practice> practices = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            practices.add(new Practice("A829" + (first + i < 10 ? "0" : "") + (first + i), shares[i]));
        }
        return practices;
    }

    private static List<Lsoa> lsoas(int area, int people, List<Integer> tenths) {
        Draw draw = Draw.of(SEED, area, 71);
        List<Lsoa> lsoas = new ArrayList<>();
        for (int i = 0; i < Math.max(4, people / 1500); i++) {
            int outward = draw.between(-22, 14);
            List<Integer> distances = new ArrayList<>();
            for (int usual : tenths) {
                int wobble = draw.between(-3, 3) + (usual > 60 ? outward : Math.abs(outward) / 2);
                distances.add(Math.max(3, usual + wobble));
            }
            lsoas.add(new Lsoa("E01999" + (area + 1) + "0" + (i + 1) % 10, distances));
        }
        return lsoas;
    }

    /** A82912 stays a member after it closes: rows under its old code keep arriving. */
    private static Places places() {
        List<Membership> memberships = new ArrayList<>();
        for (SampleArea area : areas()) {
            for (Practice practice : area.practices()) {
                Optional<Integer> last =
                        practice.code().equals("A82913") ? Optional.of(MOVE - 1) : Optional.<Integer>empty();
                memberships.add(new Membership(area.name(), practice.code(), Optional.empty(), last));
            }
        }
        memberships.add(new Membership(FURNESS, "A82913", Optional.of(MOVE), Optional.empty()));
        return new Places(SITES, memberships, List.of(new Merger("A82912", "A82910", CLOSURE)));
    }
}
