package org.iccoutcomes.jobs.sample.hes;

import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Episode;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Writes spells as admitted patient care rows: one per episode, discharge facts on the last only. */
final class ApcRows {
    private static final Set<String> HOMES = Set.of("54", "65", "85", "86", "55", "56");
    private static final int LOOK_BACK = 31;

    private final SampleWorld world;
    private final Keys keys;
    private final YearRows rows;

    ApcRows(SampleWorld world, Keys keys, YearRows rows) {
        this.world = world;
        this.keys = keys;
        this.rows = rows;
        this.firstYearEnds = Days.of((world.span().financialYears().get(0) + 1) + "-03-31");
    }

    private final int firstYearEnds;
    private int lastPerson = -1;
    private int lastSeen = Integer.MIN_VALUE;

    /** Writes a spell; those of a person come one after another, in order. */
    void add(Spell spell) {
        boolean late = mayBeLate(spell);
        String number = keys.nextSpell();
        for (Episode episode : spell.episodes()) {
            int year = Days.financialYear(episode.end());
            Row row =
                    Row.of(Feed.APC).set(Apc.EPIKEY, keys.next(Feed.APC, year)).set(Apc.PROVSPNOPS, number);
            admission(row, spell);
            episode(row, spell, episode);
            discharge(row, spell, episode);
            person(row, spell.stay().person(), episode.start());
            rows.add(year, row.set(Apc.SUBDATE, rows.submitted(year)).late(late));
        }
    }

    /** Leaving out a spell of the last months must not change whether an earlier one was followed by a readmission. */
    private boolean mayBeLate(Spell spell) {
        Stay stay = spell.stay();
        boolean same = stay.person().index() == lastPerson;
        boolean alone = !same || lastSeen < stay.admitted() - LOOK_BACK;
        lastSeen = same ? Math.max(lastSeen, stay.discharged()) : stay.discharged();
        lastPerson = stay.person().index();
        return alone && spell.episodes().size() == 1 && rows.isRecent(stay.admitted());
    }

    private void admission(Row row, Spell spell) {
        Stay stay = spell.stay();
        row.set(Apc.ADMIDATE, Days.iso(stay.admitted()))
                .set(Apc.ADMIMETH, stay.method())
                .set(Apc.ADMISORC, stay.source())
                .set(Apc.CLASSPAT, spell.patientClass())
                .set(Apc.PROCODET, stay.site().provider());
    }

    private void episode(Row row, Spell spell, Episode episode) {
        row.set(Apc.EPIORDER, Integer.toString(episode.order()))
                .set(Apc.EPISTART, Days.iso(episode.start()))
                .set(Apc.EPIEND, spell.isFinished() ? Days.iso(episode.end()) : "")
                .set(Apc.EPISTAT, spell.isFinished() ? "3" : "1")
                .set(Apc.EPITYPE, episode.type())
                .set(Apc.SITETRET, episode.site().code())
                .set(Apc.TRETSPEF, episode.specialty())
                .set(Apc.MAINSPEF, Specialties.main(episode.specialty()));
        spread(row, Apc.DIAG_01, episode.diagnoses());
        spread(row, Apc.OPERTN_01, episode.operations());
    }

    private static void spread(Row row, Apc first, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            row.put(Row.position(first) + i, codes.get(i));
        }
    }

    private static void discharge(Row row, Spell spell, Episode episode) {
        Stay stay = spell.stay();
        boolean last = episode.order() == spell.episodes().size() && spell.isFinished();
        boolean died = stay.ending() == Ending.DIED;
        row.set(Apc.DISDATE, last ? Days.iso(stay.discharged()) : "")
                .set(Apc.DISMETH, !last ? "8" : died ? "4" : "1")
                .set(Apc.DISDEST, last ? destination(stay) : "98");
    }

    private static String destination(Stay stay) {
        return switch (stay.ending()) {
            case DIED -> "79";
            case TRANSFERRED -> "51";
            default -> HOMES.contains(stay.source()) ? stay.source() : "19";
        };
    }

    private void person(Row row, Person person, int day) {
        row.set(Apc.ENCRYPTED_HESID, person.hesId())
                .set(Apc.PERSON_ID_DEID, person.deidentifiedId())
                .set(
                        Apc.GPPRAC,
                        world.places().practiceOn(person.home().practice().code(), day))
                .set(Apc.LSOA11, person.home().lsoa().code())
                .set(Apc.SEX, Integer.toString(person.vital().recordedSex()))
                .set(Apc.STARTAGE, age(person, day))
                .set(Apc.ETHNOS, person.vital().ethnos());
    }

    /** From the second year on, under-ones have the codes 7001 to 7007 of HES. */
    private String age(Person person, int day) {
        int years = person.vital().age(day);
        if (years > 0 || !world.dirty() || day <= firstYearEnds) {
            return Integer.toString(years);
        }
        int days = day - person.vital().birthday();
        int band = days < 1 ? 1 : days < 7 ? 2 : days < 29 ? 3 : days < 91 ? 4 : days < 182 ? 5 : days < 273 ? 6 : 7;
        return "700" + band;
    }
}
