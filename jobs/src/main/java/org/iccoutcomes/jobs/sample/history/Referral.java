package org.iccoutcomes.jobs.sample.history;

/** Who referred to outpatients (REFSOURC), to which specialty and when. */
public record Referral(String source, String specialty, int requested) {
    /** REFSOURC of a general practitioner. */
    public static final String GP = "03";
}
