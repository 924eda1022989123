package org.iccoutcomes.jobs.sample.history;

import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Site;

/**
 * An A&E attendance.
 *
 * @param minute of the day on arrival
 * @param department AEDEPTTYPE as recorded that day
 */
public record Attendance(Person person, int day, int minute, Site site, String department, Visit visit) {}
