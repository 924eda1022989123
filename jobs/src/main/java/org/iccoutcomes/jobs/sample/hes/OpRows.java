package org.iccoutcomes.jobs.sample.hes;

import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.history.Referral;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Writes appointments as outpatient rows. */
final class OpRows {
    private final SampleWorld world;
    private final Keys keys;
    private final YearRows rows;

    OpRows(SampleWorld world, Keys keys, YearRows rows) {
        this.world = world;
        this.keys = keys;
        this.rows = rows;
    }

    void add(Appointment appointment) {
        int day = appointment.day();
        int year = Days.financialYear(day);
        Person person = appointment.person();
        Referral referral = appointment.referral();
        String practice = person.home().practice().code();
        rows.add(
                year,
                Row.of(Feed.OP)
                        .set(Op.ATTENDKEY, keys.next(Feed.OP, year))
                        .set(Op.ENCRYPTED_HESID, person.hesId())
                        .set(Op.PERSON_ID_DEID, person.deidentifiedId())
                        .set(Op.APPTDATE, Days.iso(day))
                        .set(Op.ATTENDED, appointment.attended())
                        .set(Op.FIRSTATT, appointment.first())
                        .set(Op.OUTCOME, appointment.outcome())
                        .set(Op.REFSOURC, referral.source())
                        .set(Op.REQDATE, Days.iso(referral.requested()))
                        .set(Op.TRETSPEF, referral.specialty())
                        .set(Op.MAINSPEF, Specialties.main(referral.specialty()))
                        .set(Op.PROCODET, appointment.site().provider())
                        .set(Op.SITETRET, appointment.site().code())
                        .set(Op.GPPRAC, world.places().practiceOn(practice, day))
                        .set(Op.LSOA11, person.home().lsoa().code())
                        .set(Op.SEX, Integer.toString(person.vital().recordedSex()))
                        .set(Op.APPTAGE, Integer.toString(person.vital().age(day)))
                        .set(Op.SUBDATE, rows.submitted(year))
                        .late(rows.isRecent(day) && !appointment.isGpReferral()));
    }
}
