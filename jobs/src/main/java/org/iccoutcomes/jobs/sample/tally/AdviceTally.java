package org.iccoutcomes.jobs.sample.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.history.Conversation;
import org.iccoutcomes.jobs.sample.world.Places;

/**
 * Tallies advice and guidance by the day of the request; avoided ones by looking for the referral that did not come.
 */
final class AdviceTally {
    private static final int FOLLOW_UP = 90;

    private final Tally tally;
    private final Places places;

    AdviceTally(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    void add(AreaHistory history) {
        Map<Integer, List<Appointment>> referred = new HashMap<>();
        for (Conversation conversation : history.conversations()) {
            referred.put(conversation.person().index(), new ArrayList<>());
        }
        for (Appointment appointment : history.appointments()) {
            List<Appointment> own = referred.get(appointment.person().index());
            if (own != null && appointment.isGpReferral()) {
                own.add(appointment);
            }
        }
        for (Conversation conversation : history.conversations()) {
            if (conversation.wasAnswered()) {
                answered(
                        conversation,
                        referred.getOrDefault(conversation.person().index(), List.of()));
            }
        }
    }

    private void answered(Conversation conversation, List<Appointment> referred) {
        boolean avoided = conversation.outcome().equals(Conversation.NO_REFERRAL)
                && referred.stream().noneMatch(appointment -> follows(appointment, conversation));
        String first = conversation.person().home().practice().code();
        int day = conversation.requested();
        String area = places.areaOn(places.practiceOn(first, day), day);
        tally.count("advice-conversations", area, day);
        tally.add("advice-avoided", area, day, avoided ? 1 : 0);
        tally.add("advice-conversion", area, day, avoided ? 1 : 0, 1);
    }

    private static boolean follows(Appointment appointment, Conversation conversation) {
        int days = appointment.referral().requested() - conversation.responded();
        return appointment.referral().specialty().equals(conversation.specialty()) && days >= 0 && days <= FOLLOW_UP;
    }
}
