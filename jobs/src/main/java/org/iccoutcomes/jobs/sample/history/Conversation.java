package org.iccoutcomes.jobs.sample.history;

import org.iccoutcomes.jobs.sample.people.Person;

/**
 * A request for advice and guidance.
 *
 * @param minute of the day of the request
 * @param responded the day of the answer, or {@link #NO_ANSWER}
 */
public record Conversation(Person person, String specialty, int requested, int minute, int responded, String outcome) {
    /** The day of an answer that has not come. */
    public static final int NO_ANSWER = -1;

    /** Outcome: the GP can manage without a referral. */
    public static final String NO_REFERRAL = "NO_REFERRAL_NEEDED";

    /** Whether it was answered. */
    public boolean wasAnswered() {
        return responded != NO_ANSWER;
    }
}
