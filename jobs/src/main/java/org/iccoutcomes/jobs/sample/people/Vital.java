package org.iccoutcomes.jobs.sample.people;

import org.iccoutcomes.jobs.sample.time.Days;

/**
 * The unchanging facts of a person.
 *
 * @param sex 1 male, 2 female
 * @param recordedSex as hospitals record it: now and then 9 or 0
 */
public record Vital(int sex, int recordedSex, int birthday, String ethnos) {

    /** Completed years on a day. */
    public int age(int day) {
        return Days.age(birthday, day);
    }
}
