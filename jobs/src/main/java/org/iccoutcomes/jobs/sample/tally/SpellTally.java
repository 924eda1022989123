package org.iccoutcomes.jobs.sample.tally;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Episode;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.world.Places;

/** Tallies the measures of admissions from the true spells. */
final class SpellTally {
    private static final Set<String> COUNTED = Set.of("1", "2", "5");
    private static final Set<String> ELECTIVE = Set.of("11", "12", "13");
    private static final Set<String> BIRTH = Set.of("82", "83", "84");
    private static final Set<String> CARE_HOME = Set.of("54", "65", "85", "86", "55", "56");
    private static final Pattern INJURY = Pattern.compile("[ST].*");
    private static final Pattern FALL = Pattern.compile("W[01].*");
    private static final int OLD = 65;
    private static final int VERY_OLD = 75;
    private static final int SOON = 29;

    private final Tally tally;
    private final Places places;

    SpellTally(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    /** Tallies spells that are in order of person and admission. */
    void add(List<Spell> spells) {
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            if (COUNTED.contains(spell.patientClass())) {
                admitted(spell);
                if (isEmergency(spell)) {
                    emergency(spell);
                }
            }
            if (isIndex(spell)) {
                int again = isReadmitted(spells, i) ? 1 : 0;
                add("readmissions-30-days", spell, spell.stay().discharged(), again, 1);
            }
        }
    }

    private void admitted(Spell spell) {
        Stay stay = spell.stay();
        boolean elective = ELECTIVE.contains(stay.method());
        count("non-elective-all", spell, !elective && !BIRTH.contains(stay.method()));
        count("elective-admissions", spell, elective && !spell.patientClass().equals("5"));
        count("elective-ordinary", spell, elective && spell.patientClass().equals("1"));
        count("elective-day-cases", spell, elective && spell.patientClass().equals("2"));
        count("care-home-admissions", spell, CARE_HOME.contains(stay.source()) && stay.age() >= OLD);
    }

    private void emergency(Spell spell) {
        Stay stay = spell.stay();
        count("non-elective-admissions", spell, true);
        count("emergency-admissions-75-plus", spell, stay.age() >= VERY_OLD);
        count("acsc-chronic", spell, AmbulatoryCare.isChronic(spell));
        count("acsc-acute", spell, AmbulatoryCare.isAcute(spell));
        count("falls-65-plus", spell, stay.age() >= OLD && isFall(spell.first()));
        count("non-elective-zero-day", spell, spell.isFinished() && stay.nights() == 0);
        if (spell.isFinished()) {
            add("non-elective-length-of-stay", spell, stay.discharged(), stay.nights(), 1);
            if (stay.site().acute()) {
                add("emergency-bed-days-acute", spell, stay.discharged(), stay.nights());
            }
            if (stay.age() >= VERY_OLD) {
                add("emergency-bed-days-75-plus", spell, stay.discharged(), stay.nights());
            }
        }
    }

    private static boolean isEmergency(Spell spell) {
        return spell.stay().method().startsWith("2");
    }

    private static boolean isFall(Episode episode) {
        List<String> secondary =
                episode.diagnoses().subList(1, episode.diagnoses().size());
        return INJURY.matcher(episode.diagnoses().get(0)).matches()
                && secondary.stream().anyMatch(code -> FALL.matcher(code).matches());
    }

    /** A discharge after which a readmission can be counted: alive, neither cancer nor obstetric. */
    private static boolean isIndex(Spell spell) {
        String primary = spell.first().diagnoses().get(0);
        String block = primary.substring(0, 3);
        boolean cancer = primary.startsWith("C") || (block.compareTo("D37") >= 0 && block.compareTo("D48") <= 0);
        String specialty = spell.first().specialty();
        boolean obstetric = specialty.equals("501") || specialty.equals("560") || primary.startsWith("O");
        boolean counted =
                spell.patientClass().equals("1") || spell.patientClass().equals("2");
        return spell.isFinished() && spell.stay().ending() != Ending.DIED && counted && !cancer && !obstetric;
    }

    private static boolean isReadmitted(List<Spell> spells, int index) {
        Stay stay = spells.get(index).stay();
        for (int i = index + 1; i < spells.size(); i++) {
            Stay later = spells.get(i).stay();
            boolean soon =
                    later.person().index() == stay.person().index() && later.admitted() <= stay.discharged() + SOON;
            if (!soon) {
                return false;
            }
            if (isEmergency(spells.get(i)) && COUNTED.contains(spells.get(i).patientClass())) {
                return true;
            }
        }
        return false;
    }

    private void count(String measure, Spell spell, boolean counts) {
        if (counts) {
            add(measure, spell, spell.stay().admitted(), 1);
        }
    }

    private void add(String measure, Spell spell, int day, long... parts) {
        Stay stay = spell.stay();
        String practice = places.practiceOn(stay.person().home().practice().code(), stay.admitted());
        tally.add(measure, places.areaOn(practice, day), day, parts);
    }
}
