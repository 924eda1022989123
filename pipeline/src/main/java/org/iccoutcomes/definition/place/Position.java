package org.iccoutcomes.definition.place;

/**
 * A point on the Earth (WGS 84).
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180; west is negative
 */
public record Position(double latitude, double longitude) {
    /** The mean radius of the Earth, 6,371.0088 km (IUGG), in miles. */
    public static final double EARTH_MILES = 3958.7613;

    /** Miles in a straight line over the ground, by the haversine formula. Nobody travels them. */
    public double milesTo(Position other) {
        double north = halfSine(other.latitude - latitude);
        double east = halfSine(other.longitude - longitude);
        double squared = north + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east;
        // Rounding must not take the sine above 1 for opposite ends of the Earth.
        return 2 * EARTH_MILES * Math.asin(Math.sqrt(Math.min(1, squared)));
    }

    private static double halfSine(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees) / 2);
        return sine * sine;
    }
}
