package org.iccoutcomes.jobs.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iccoutcomes.jobs.sample.activity.Admissions;
import org.iccoutcomes.jobs.sample.activity.CareHomes;
import org.iccoutcomes.jobs.sample.activity.Coding;
import org.iccoutcomes.jobs.sample.activity.Diary;
import org.iccoutcomes.jobs.sample.activity.Scene;
import org.iccoutcomes.jobs.sample.activity.Transfers;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.people.Crowd;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.people.Population;
import org.iccoutcomes.jobs.sample.planting.BedDays;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Lives through the whole span with the people of one area: this is the only class that knows the order. */
final class AreaLife {
    private AreaLife() {}

    static AreaHistory of(SampleWorld world, SampleArea area) {
        List<Person> people = Population.of(world.seed(), world.span(), area);
        Scene scene = new Scene(world, area, new Crowd(people));
        List<Spell> spells = spells(scene);
        return new AreaHistory(area, people, spells, List.of(), List.of(), List.of(), 0);
    }

    private static List<Spell> spells(Scene scene) {
        Diary beds = new Diary(scene.crowd().people().size());
        List<Stay> stays = new Admissions(scene, beds).draw();
        stays = BedDays.plant(stays, scene, beds);
        stays = CareHomes.mark(stays, scene);
        stays = Transfers.follow(stays, scene, beds);
        List<Stay> ordered = new ArrayList<>(stays);
        ordered.sort(Comparator.comparingInt((Stay stay) -> stay.person().index())
                .thenComparingInt(Stay::admitted)
                .thenComparingInt(Stay::discharged));
        Coding coding = new Coding(scene);
        return ordered.stream().map(coding::code).toList();
    }
}
