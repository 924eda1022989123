package org.iccoutcomes.definition.area;

import java.util.Map;

/**
 * What an area's members are; it selects numerator and denominator alike.
 *
 * @param name {@code practice}, {@code lsoa}, {@code provider}, {@code site}, or the name of any declared column
 */
public record Basis(String name) implements Comparable<Basis> {
    private static final Map<String, String> COLUMNS = Map.of(
            "practice", "gp_practice_code",
            "lsoa", "lsoa",
            "provider", "provider_code",
            "site", "site_code");

    /** The dataset column that holds the member's code. */
    public String column() {
        return COLUMNS.getOrDefault(name, name);
    }

    @Override
    public int compareTo(Basis other) {
        return name.compareTo(other.name);
    }
}
