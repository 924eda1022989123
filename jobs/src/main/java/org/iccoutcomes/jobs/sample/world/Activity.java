package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;

/**
 * What people of an area do, each with a usual yearly number per 1,000 people and a season. A kind with rate 0 is
 * planted or scaled, never drawn by itself. The rates are about those of England in 2013, rounded.
 */
public enum Activity {
    /** Emergency spells (admission method 2*). */
    EMERGENCY(105, Season.WINTER),
    /** Elective spells with a bed for the night. */
    ELECTIVE_ORDINARY(35, Season.CLINIC),
    /** Elective day cases. */
    DAY_CASE(152, Season.CLINIC),
    /** Ante- and post-partum spells (31, 32). */
    MATERNITY(14, Season.NONE),
    /** Births, one for each newborn on the list: never drawn. */
    BIRTH(0, Season.NONE),
    /** Transfers to the community hospital after an emergency stay: never drawn. */
    TRANSFER(0, Season.NONE),
    /** Regular day attenders, such as dialysis. */
    REGULAR(24, Season.NONE),
    /** Unplanned A&E attendances (category 1 and 3). */
    ATTENDANCE(400, Season.SUMMER),
    /** Attended face to face outpatient appointments. */
    APPOINTMENT(2370, Season.CLINIC),
    /** Admissions of people of 65 and over from care homes, a part of the spells above. */
    CARE_HOME(6.2, Season.WINTER),
    /** The length of emergency stays: only a factor. */
    STAY(0, Season.NONE),
    /** Emergency bed days at acute sites by discharge: only planted. */
    ACUTE_BED_DAYS(0, Season.NONE),
    /** Journeys out of the area: only planted. */
    JOURNEYS(0, Season.NONE),
    /** Round-trip road miles of the journeys, in tenths: only planted. */
    MILE_TENTHS(0, Season.NONE),
    /** Advice and Guidance conversations answered: planted for the whole world. */
    CONVERSATIONS(0, Season.NONE),
    /** Conversations that avoided a referral: planted for the whole world. */
    AVOIDED(0, Season.NONE);

    private static final double DAYS_PER_YEAR = 365.25;

    private final double perThousand;
    private final Season season;

    Activity(double perThousand, Season season) {
        this.perThousand = perThousand;
        this.season = season;
    }

    /** The usual number per 1,000 people and year. */
    public double perThousand() {
        return perThousand;
    }

    /** How much busier than usual the month of the year is; the year averages about 1. */
    public double season(YearMonth month) {
        return season.factor(month.getMonthValue());
    }

    /** What is expected of so many people in a month, where nothing sets their area apart. */
    public double expected(int people, YearMonth month) {
        double personYears = people * month.lengthOfMonth() / DAYS_PER_YEAR;
        return perThousand / 1000 * personYears * season(month);
    }

    /** Twelve factors, January first, or one for all months. */
    private enum Season {
        NONE("1"),
        WINTER("1.08 1.04 1.03 .98 .97 .95 .96 .95 .97 1.0 1.01 1.06"),
        SUMMER(".97 .95 1.0 1.0 1.03 1.03 1.06 1.05 1.0 .99 .96 .96"),
        CLINIC("1.0 .98 1.05 .98 1.0 1.03 1.03 .95 1.02 1.05 1.04 .87");

        private final String factors;

        Season(String factors) {
            this.factors = factors;
        }

        private double factor(int month) {
            String[] all = factors.split(" ", -1);
            return Double.parseDouble(all[all.length == 1 ? 0 : month - 1]);
        }
    }
}
