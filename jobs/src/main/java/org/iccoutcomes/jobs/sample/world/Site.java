package org.iccoutcomes.jobs.sample.world;

/**
 * A hospital site.
 *
 * @param number position in the world's list of sites, 0 first
 * @param area the ICC in which it stands, empty outside all
 * @param department type of its A&E department (01 major, 03 minor injuries), empty where it has none
 */
public record Site(
        int number, String code, String name, boolean acute, String provider, String area, String department) {}
