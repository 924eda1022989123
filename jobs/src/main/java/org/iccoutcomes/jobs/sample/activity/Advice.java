package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.history.Conversation;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Window;
import org.iccoutcomes.jobs.sample.world.Activity;

/**
 * Draws an area's advice and guidance conversations: as many answered, and as many of them avoiding a referral, as the
 * world's totals give the area; besides some that were referred after all, some unanswered and a small pilot before.
 */
public final class Advice {
    private static final int PURPOSE = 28;
    private static final int FOLLOW_UP = 92;
    private static final int PILOT_DAYS = 180;
    private static final double REFERRED_AFTER_ALL = .025;
    private static final double WAITING = .06;
    private static final double PILOT = .02;
    private static final Weighted<String> OTHER = Weighted.codes("REFER:64 INVESTIGATE_FIRST:36");

    private final Scene scene;
    private final Window window;
    private final Draw draw;
    private final ClinicCodes codes;
    private final Map<String, List<Integer>> referrals = new HashMap<>();
    private final List<Appointment> kept = new ArrayList<>();
    private final List<Conversation> conversations = new ArrayList<>();

    /** For one area, whose appointments say who was referred when. */
    public Advice(Scene scene, List<Appointment> appointments) {
        this.scene = scene;
        this.window = scene.world().window("advice");
        this.draw = scene.draw(PURPOSE);
        this.codes = new ClinicCodes(draw);
        for (Appointment appointment : appointments) {
            if (appointment.isGpReferral() && appointment.referral().requested() >= window.first() - 1) {
                String key = key(appointment.person(), appointment.referral().specialty());
                referrals
                        .computeIfAbsent(key, name -> new ArrayList<>())
                        .add(appointment.referral().requested());
                if (appointment.wasAttended() && appointment.referral().requested() > window.first() + 30) {
                    kept.add(appointment);
                }
            }
        }
    }

    private static String key(Person person, String specialty) {
        return person.index() + " " + specialty;
    }

    /** All conversations. */
    public List<Conversation> draw() {
        int answered = share(scene, Activity.CONVERSATIONS);
        int avoided = share(scene, Activity.AVOIDED);
        int afterAll = Math.min(kept.size(), (int) (answered * REFERRED_AFTER_ALL));
        for (int i = 0; i < avoided; i++) {
            avoiding();
        }
        for (int i = 0; i < afterAll; i++) {
            referredAfterAll(kept.get(draw.below(kept.size())));
        }
        for (int i = avoided + afterAll; i < answered; i++) {
            conversations.add(conversation(window, OTHER.pick(draw)));
        }
        for (int i = draw.poisson(answered * WAITING); i > 0; i--) {
            Conversation open = conversation(window, "AWAITING");
            conversations.add(new Conversation(
                    open.person(),
                    open.specialty(),
                    open.requested(),
                    open.minute(),
                    Conversation.NO_ANSWER,
                    "AWAITING"));
        }
        Window pilot =
                new Window("pilot", Math.max(scene.span().first(), window.first() - PILOT_DAYS), window.first() - 12);
        for (int i = draw.poisson(answered * PILOT); i > 0; i--) {
            conversations.add(conversation(pilot, OTHER.pick(draw)));
        }
        return conversations;
    }

    /** The area's part of a number planted for the whole world, so that the parts add up exactly. */
    static int share(Scene scene, Activity activity) {
        if (scene.area().isVisitors()) {
            return 0;
        }
        long people =
                scene.world().areas().stream().mapToLong(area -> area.people()).sum();
        long before = scene.world().areas().stream()
                .filter(area -> area.number() < scene.area().number())
                .mapToLong(area -> area.people())
                .sum();
        long total = scene.world().plan().total(activity, people);
        return (int) (total * (before + scene.area().people()) / people - total * before / people);
    }

    private Conversation conversation(Window when, String outcome) {
        int requested = Days.workingDay(when.first(), when.last() - 11, draw);
        Person person = scene.crowd().pick(Activity.APPOINTMENT, requested, draw);
        int responded = requested + draw.below(10);
        int minute = draw.between(8 * 60, 18 * 60);
        String specialty = codes.specialty(person.vital(), requested);
        return new Conversation(person, specialty, requested, minute, responded, outcome);
    }

    private void avoiding() {
        Conversation conversation;
        do {
            conversation = conversation(window, Conversation.NO_REFERRAL);
        } while (isReferred(conversation));
        conversations.add(conversation);
    }

    /** Nearly referred counts as referred here, so that no conversation lies on the edge of the 90 days. */
    private boolean isReferred(Conversation conversation) {
        return referrals.getOrDefault(key(conversation.person(), conversation.specialty()), List.of()).stream()
                .anyMatch(day -> day >= conversation.requested() - 1 && day <= conversation.responded() + FOLLOW_UP);
    }

    private void referredAfterAll(Appointment appointment) {
        int responded = appointment.referral().requested() - draw.between(1, 12);
        int requested = responded - draw.between(0, 4);
        conversations.add(new Conversation(
                appointment.person(),
                appointment.referral().specialty(),
                requested,
                draw.between(8 * 60, 18 * 60),
                responded,
                Conversation.NO_REFERRAL));
    }
}
