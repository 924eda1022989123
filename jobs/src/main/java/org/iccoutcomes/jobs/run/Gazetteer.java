package org.iccoutcomes.jobs.run;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where the small areas and hospital sites of a release's look-ups lie, and the roads between them. Of several rows of
 * one place the newest delivery's last one is used.
 *
 * @param smallAreas by code
 * @param sites by code
 * @param roads by code or name of the small area, then code of the site
 */
public record Gazetteer(
        SortedMap<String, Place> smallAreas,
        SortedMap<String, Place> sites,
        SortedMap<String, SortedMap<String, Road>> roads) {
    /**
     * A place.
     *
     * @param position null where it has no coordinates
     */
    public record Place(String code, String name, @Nullable Position position) {}

    /** A way by road, one way, as delivered. */
    public record Road(@Nullable BigDecimal miles, @Nullable BigDecimal minutes) {
        private Road or(Road older) {
            return new Road(miles == null ? older.miles : miles, minutes == null ? older.minutes : minutes);
        }

        private static final Road NONE = new Road(null, null);
    }

    /** The places of a release. */
    public static Gazetteer of(Stores stores, int release) {
        LookUps lookUps = LookUps.of(stores, release);
        SortedMap<String, SortedMap<String, Road>> roads = new TreeMap<>();
        lookUps.rows(Dataset.DISTANCES)
                .forEach(row -> roads.computeIfAbsent(row.text("lsoa"), k -> new TreeMap<>())
                        .merge(
                                row.text("site_code"),
                                new Road(row.decimal("road_miles"), row.decimal("road_minutes")),
                                (older, newer) -> newer.or(older)));
        return new Gazetteer(
                places(lookUps, Dataset.SMALL_AREAS, "lsoa", "lsoa_name"),
                places(lookUps, Dataset.SITES, "site_code", "site_name"),
                roads);
    }

    private static SortedMap<String, Place> places(LookUps lookUps, Dataset dataset, String code, String name) {
        SortedMap<String, Place> places = new TreeMap<>();
        lookUps.rows(dataset).filter(row -> !row.text(code).isEmpty()).forEach(row -> {
            Double latitude = row.degrees("latitude");
            Double longitude = row.degrees("longitude");
            places.put(
                    row.text(code),
                    new Place(
                            row.text(code),
                            row.text(name),
                            latitude == null || longitude == null ? null : new Position(latitude, longitude)));
        });
        return places;
    }

    /** A small area by its code or its name, without regard to case and blanks. */
    public Optional<Place> findSmallArea(String typed) {
        return find(smallAreas, typed);
    }

    /** A site by its code or its name, without regard to case and blanks. */
    public Optional<Place> findSite(String typed) {
        return find(sites, typed);
    }

    private static Optional<Place> find(SortedMap<String, Place> places, String typed) {
        String wanted = plain(typed);
        return Optional.ofNullable(places.get(wanted))
                .or(() -> places.values().stream()
                        .filter(place -> plain(place.name()).equals(wanted))
                        .findFirst());
    }

    /** The road from a small area to a site; without miles and minutes where nobody delivered any. */
    public Road road(Place smallArea, Place site) {
        return roadFrom(smallArea.code(), site).or(roadFrom(smallArea.name(), site));
    }

    private Road roadFrom(String smallArea, Place site) {
        SortedMap<String, Road> from = roads.get(smallArea);
        return from == null ? Road.NONE : from.getOrDefault(site.code(), Road.NONE);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
