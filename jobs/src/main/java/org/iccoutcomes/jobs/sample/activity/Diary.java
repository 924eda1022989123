package org.iccoutcomes.jobs.sample.activity;

import java.util.Arrays;
import org.iccoutcomes.jobs.sample.people.Person;

/** When each person is taken, so that nobody is in two places and no two true events look like duplicates. */
public final class Diary {
    private final int[][] taken;

    /** An empty diary for so many people. */
    public Diary(int people) {
        this.taken = new int[people][];
        Arrays.fill(taken, new int[0]);
    }

    /** Whether nothing is booked from the first to the last day, both included. */
    public boolean isFree(Person person, int first, int last) {
        int[] booked = taken[person.index()];
        for (int i = 0; i < booked.length; i += 2) {
            if (booked[i] <= last && first <= booked[i + 1]) {
                return false;
            }
        }
        return true;
    }

    /** Books the days, both ends included. */
    public void book(Person person, int first, int last) {
        int[] booked = taken[person.index()];
        int[] longer = Arrays.copyOf(booked, booked.length + 2);
        longer[booked.length] = first;
        longer[booked.length + 1] = last;
        taken[person.index()] = longer;
    }

    /** Changes the last day of the booking that starts on the first. */
    public void change(Person person, int first, int last) {
        int[] booked = taken[person.index()];
        for (int i = 0; i < booked.length; i += 2) {
            if (booked[i] == first) {
                booked[i + 1] = last;
            }
        }
    }
}
