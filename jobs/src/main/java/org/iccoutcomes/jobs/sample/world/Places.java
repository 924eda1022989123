package org.iccoutcomes.jobs.sample.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sites, which practices belong to which area when, and which practices merged. */
public final class Places {
    /** The area of a practice that belongs to none. */
    public static final String NO_AREA = "(no area)";

    private final List<Site> sites;
    private final List<Membership> memberships;
    private final List<Merger> mergers;
    private final Map<String, List<Membership>> byPractice = new HashMap<>();
    private final Map<String, Merger> byClosed = new HashMap<>();

    /** The places of a world. */
    public Places(List<Site> sites, List<Membership> memberships, List<Merger> mergers) {
        this.sites = List.copyOf(sites);
        this.memberships = List.copyOf(memberships);
        this.mergers = List.copyOf(mergers);
        for (Membership membership : memberships) {
            byPractice
                    .computeIfAbsent(membership.practice(), code -> new ArrayList<>())
                    .add(membership);
        }
        mergers.forEach(merger -> byClosed.put(merger.practice(), merger));
    }

    /** The sites in order of their number. */
    public List<Site> sites() {
        return sites;
    }

    /** Every membership, in the order written to the areas file. */
    public List<Membership> memberships() {
        return memberships;
    }

    /** The practices that closed. */
    public List<Merger> mergers() {
        return mergers;
    }

    /** The area a practice belongs to on a day. */
    public String areaOn(String practice, int day) {
        for (Membership membership : byPractice.getOrDefault(practice, List.of())) {
            if (membership.holdsOn(day)) {
                return membership.area();
            }
        }
        return NO_AREA;
    }

    /** The practice at which someone first registered there is registered on a day. */
    public String practiceOn(String first, int day) {
        Merger merger = byClosed.get(first);
        return merger != null && day >= merger.from() ? merger.successor() : first;
    }

    /** Whether a practice's area changes between the two days. */
    public boolean movesBetween(String practice, int first, int last) {
        List<Membership> held = byPractice.getOrDefault(practice, List.of());
        return held.size() > 1 && !areaOn(practice, first).equals(areaOn(practice, last));
    }
}
