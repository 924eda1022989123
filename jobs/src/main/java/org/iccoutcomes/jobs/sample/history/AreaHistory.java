package org.iccoutcomes.jobs.sample.history;

import java.util.List;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.SampleArea;

/** Everything that truly happened to the people of one area, each list by person and then by day. */
public record AreaHistory(
        SampleArea area,
        List<Person> people,
        List<Spell> spells,
        List<Attendance> attendances,
        List<Appointment> appointments,
        List<Conversation> conversations,
        SideRecords side) {}
