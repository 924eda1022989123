package org.iccoutcomes.jobs.sample.tally;

import java.util.List;
import java.util.regex.Pattern;
import org.iccoutcomes.jobs.sample.history.Episode;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;

/**
 * Conditions that should not need a hospital: list A (NHS Outcomes Framework 2.3i, chronic) and list B (3a, acute) of
 * the project's NHS data reference, on the first episode of an emergency spell.
 */
final class AmbulatoryCare {
    private static final Pattern CHRONIC = Pattern.compile(
            "J45.*|J46.*|E1[0-4].*|J41.*|J42.*|J43.*|J44.*|J47.*|D501|D508|D509|D51.*|D52.*|I48.*|G4[01].*|F0[0-3].*");
    private static final Pattern HEPATITIS = Pattern.compile("B180|B181");
    private static final Pattern HEART = Pattern.compile("I50.*|I110|J81.*|I130|I10.*|I119");
    private static final Pattern ANGINA = Pattern.compile("I20.*|I25.*");
    private static final Pattern BRONCHITIS = Pattern.compile("J20.*");
    private static final Pattern AIRWAYS = Pattern.compile("J4[12347].*");
    private static final Pattern SICKLE_CELL = Pattern.compile("D57.*");
    private static final Pattern HEART_SURGERY = Pattern.compile("K[0-4].*|K5[02567].*|K6[016789].*|K71.*");
    private static final Pattern ANY_SURGERY = Pattern.compile("[A-T].*|[VW].*|X[01245].*");
    private static final Pattern UNKNOWN_SOURCE = Pattern.compile("5[123]|98|99");
    private static final Pattern ACUTE = Pattern.compile("J10.*|J11.*|J13.*|J14.*|J153|J154|J157|J159|J168|J181|J188"
            + "|A36.*|A37.*|B05.*|B06.*|B161|B169|B26.*|M014|I240|I248|I249|E86.*|K52.*|A020|A04.*|A059|A072|A08.*"
            + "|A09.*|N10.*|N11.*|N12.*|N136|N159|N390|N300|N308|N309|K2[5-8][012456]|K20.*|K21.*|L0[1-4].*|L080|L088"
            + "|L089|L88.*|L980|H66.*|H67.*|J02.*|J03.*|J06.*|J312|J040|A690|K0[2-6].*|K08.*|K098|K099|K12.*|K13.*"
            + "|R56.*|O15.*|G253");

    private AmbulatoryCare() {}

    static boolean isChronic(Spell spell) {
        Stay stay = spell.stay();
        int sex = stay.person().vital().recordedSex();
        return spell.patientClass().equals("1")
                && spell.first().type().equals("1")
                && !UNKNOWN_SOURCE.matcher(stay.source()).matches()
                && (sex == 1 || sex == 2)
                && isChronic(spell.first());
    }

    private static boolean isChronic(Episode episode) {
        String primary = episode.diagnoses().get(0);
        List<String> secondary =
                episode.diagnoses().subList(1, episode.diagnoses().size());
        if (HEPATITIS.matcher(primary).matches()) {
            return !any(SICKLE_CELL, secondary);
        }
        if (HEART.matcher(primary).matches()) {
            return !any(HEART_SURGERY, episode.operations());
        }
        if (ANGINA.matcher(primary).matches()) {
            return !any(ANY_SURGERY, episode.operations());
        }
        if (BRONCHITIS.matcher(primary).matches()) {
            return any(AIRWAYS, secondary);
        }
        return CHRONIC.matcher(primary).matches();
    }

    static boolean isAcute(Spell spell) {
        return spell.first().type().equals("1")
                && ACUTE.matcher(spell.first().diagnoses().get(0)).matches();
    }

    private static boolean any(Pattern pattern, List<String> codes) {
        return codes.stream().anyMatch(code -> pattern.matcher(code).matches());
    }
}
