package org.iccoutcomes.jobs.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iccoutcomes.jobs.sample.activity.Admissions;
import org.iccoutcomes.jobs.sample.activity.Advice;
import org.iccoutcomes.jobs.sample.activity.Appointments;
import org.iccoutcomes.jobs.sample.activity.Attendances;
import org.iccoutcomes.jobs.sample.activity.CareHomes;
import org.iccoutcomes.jobs.sample.activity.Coding;
import org.iccoutcomes.jobs.sample.activity.Diary;
import org.iccoutcomes.jobs.sample.activity.SameDayCare;
import org.iccoutcomes.jobs.sample.activity.Scene;
import org.iccoutcomes.jobs.sample.activity.SideActivity;
import org.iccoutcomes.jobs.sample.activity.Transfers;
import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.history.Attendance;
import org.iccoutcomes.jobs.sample.history.Conversation;
import org.iccoutcomes.jobs.sample.history.SideRecords;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.history.Trip;
import org.iccoutcomes.jobs.sample.history.Trips;
import org.iccoutcomes.jobs.sample.people.Crowd;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.people.PersonOrder;
import org.iccoutcomes.jobs.sample.people.Population;
import org.iccoutcomes.jobs.sample.planting.BedDays;
import org.iccoutcomes.jobs.sample.planting.Journeys;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Lives through the whole span with the people of one area: this is the only class that knows the order. */
final class AreaLife {
    private AreaLife() {}

    static AreaHistory of(SampleWorld world, SampleArea area) {
        List<Person> people = Population.of(world.seed(), world.span(), area);
        Scene scene = new Scene(world, area, new Crowd(people));
        SameDayCare sameDay = SameDayCare.of(stays(scene), scene);
        List<Spell> spells = spells(sameDay.stays(), scene);
        List<Attendance> attendances = attendances(sameDay, scene);
        List<Appointment> appointments = appointments(scene, Trips.toHospital(spells, attendances));
        List<Conversation> conversations = new ArrayList<>(new Advice(scene, appointments).draw());
        conversations.sort(Comparator.comparingInt(Conversation::requested).thenComparingInt(Conversation::minute));
        List<Trip> trips = Trips.of(spells, attendances, appointments);
        SideRecords side = new SideRecords(
                SideActivity.claims(trips, scene),
                SideActivity.counts(scene),
                sameDay.moved().size());
        return new AreaHistory(area, people, spells, attendances, appointments, conversations, side);
    }

    private static List<Stay> stays(Scene scene) {
        Diary beds = new Diary(scene.crowd().people().size());
        List<Stay> stays = new Admissions(scene, beds).draw();
        stays = BedDays.plant(stays, scene, beds);
        stays = CareHomes.mark(stays, scene);
        return Transfers.follow(stays, scene, beds);
    }

    private static List<Spell> spells(List<Stay> stays, Scene scene) {
        Coding coding = new Coding(scene);
        return PersonOrder.sorted(stays, Stay::person, Stay::admitted).stream()
                .map(coding::code)
                .toList();
    }

    private static List<Attendance> attendances(SameDayCare sameDay, Scene scene) {
        List<Attendance> attendances = new Attendances(scene).draw(sameDay.stays(), sameDay.moved());
        return PersonOrder.sorted(attendances, Attendance::person, Attendance::day);
    }

    private static List<Appointment> appointments(Scene scene, List<Trip> others) {
        List<Appointment> appointments = Journeys.plant(new Appointments(scene).draw(), scene, others);
        return PersonOrder.sorted(appointments, Appointment::person, Appointment::day);
    }
}
