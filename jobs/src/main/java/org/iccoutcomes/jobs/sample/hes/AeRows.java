package org.iccoutcomes.jobs.sample.hes;

import org.iccoutcomes.jobs.sample.history.Attendance;
import org.iccoutcomes.jobs.sample.history.Visit;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Writes attendances as A&E rows. */
final class AeRows {
    private final SampleWorld world;
    private final Keys keys;
    private final YearRows rows;

    AeRows(SampleWorld world, Keys keys, YearRows rows) {
        this.world = world;
        this.keys = keys;
        this.rows = rows;
    }

    void add(Attendance attendance) {
        int year = Days.financialYear(attendance.day());
        Person person = attendance.person();
        String practice = person.home().practice().code();
        Row row = Row.of(Feed.AE)
                .set(Ae.AEKEY, keys.next(Feed.AE, year))
                .set(Ae.ENCRYPTED_HESID, person.hesId())
                .set(Ae.PERSON_ID_DEID, person.deidentifiedId())
                .set(Ae.ARRIVALDATE, Days.iso(attendance.day()))
                .set(Ae.ARRIVALTIME, time(attendance.minute()))
                .set(Ae.AEDEPTTYPE, attendance.department())
                .set(Ae.PROCODET, attendance.site().provider())
                .set(Ae.SITETRET, attendance.site().code())
                .set(Ae.SITENAME, name(attendance.site().name()))
                .set(Ae.GPPRAC, world.places().practiceOn(practice, attendance.day()))
                .set(Ae.LSOA11, person.home().lsoa().code())
                .set(Ae.SEX, Integer.toString(person.vital().recordedSex()))
                .set(Ae.ARRIVALAGE, Integer.toString(person.vital().age(attendance.day())))
                .set(Ae.SUBDATE, rows.submitted(year));
        visit(row, attendance.visit());
        rows.add(year, row.late(rows.isRecent(attendance.day())));
    }

    private static void visit(Row row, Visit visit) {
        row.set(Ae.AEATTENDCAT, visit.category())
                .set(Ae.AEATTENDDISP, visit.disposal())
                .set(Ae.AEARRIVALMODE, visit.mode())
                .set(Ae.AEREFSOURCE, visit.source())
                .set(Ae.DEPDUR, visit.minutes() < 0 ? "" : Integer.toString(visit.minutes()))
                .set(Ae.DIAG2_01, visit.diagnosis())
                .set(Ae.TREAT2_01, visit.treatment());
    }

    /** HHmm. */
    static String time(int minute) {
        return Integer.toString(10_000 + minute / 60 * 100 + minute % 60).substring(1);
    }

    /** The first words in quotes, as people write names, so that quotes must be doubled. */
    private static String name(String site) {
        int comma = site.indexOf(',');
        return comma < 0 ? site : "\"" + site.substring(0, comma) + "\"" + site.substring(comma);
    }
}
