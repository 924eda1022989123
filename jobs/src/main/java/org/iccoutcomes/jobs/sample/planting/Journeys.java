package org.iccoutcomes.jobs.sample.planting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.activity.Scene;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.history.Trip;
import org.iccoutcomes.jobs.sample.time.Window;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Quota;
import org.iccoutcomes.jobs.sample.world.Site;

/**
 * Moves single appointments between the area's own site and others until the planted number of journeys is met, then
 * between hospitals until the planted miles are met, both exactly. Only appointments that are their day's only journey
 * are moved, so each move changes the totals by a known amount.
 */
public final class Journeys {
    private static final int PURPOSE = 32;
    private static final int TRIES = 3_000_000;

    private final Scene scene;
    private final List<Appointment> appointments;
    private final List<Trip> others;
    private final Set<Long> otherTrips = new HashSet<>();
    private final Set<Long> otherDays = new HashSet<>();
    private final List<Site> hospitals;
    private final Draw draw;

    private Journeys(Scene scene, List<Appointment> appointments, List<Trip> others) {
        this.scene = scene;
        this.appointments = appointments;
        this.others = others;
        this.draw = scene.draw(PURPOSE);
        others.forEach(trip -> otherDays.add(key(trip)));
        others.forEach(trip -> otherTrips.add(trip.order()));
        this.hospitals = scene.area().flows().clinic().values().stream()
                .filter(site -> site.acute() && site.provider().equals(firstProvider(scene)))
                .toList();
    }

    private static String firstProvider(Scene scene) {
        return scene.area().flows().clinic().values().get(0).provider();
    }

    /** The appointments at the sites that meet the area's planted journeys and miles, given all other journeys. */
    public static List<Appointment> plant(List<Appointment> appointments, Scene scene, List<Trip> others) {
        List<Quota> quotas = scene.quotas(Activity.JOURNEYS);
        if (quotas.isEmpty()) {
            return appointments;
        }
        Journeys planting = new Journeys(scene, new ArrayList<>(appointments), others);
        for (Quota quota : quotas) {
            planting.meetNumber(quota);
        }
        for (Quota quota : scene.quotas(Activity.MILE_TENTHS)) {
            planting.meetMiles(quota);
        }
        return planting.appointments;
    }

    private static long key(Trip trip) {
        return trip.person().index() * 100_000L + trip.day();
    }

    private static Trip trip(Appointment appointment) {
        return new Trip(appointment.person(), appointment.day(), appointment.site());
    }

    /** Appointments that are the only journey of their day. */
    private List<Integer> movable(Window window) {
        List<Integer> movable = new ArrayList<>();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            boolean alone = !otherDays.contains(key(trip(appointment)));
            if (appointment.wasVisit() && alone && window.contains(appointment.day())) {
                movable.add(i);
            }
        }
        return movable;
    }

    private void meetNumber(Quota quota) {
        List<Integer> movable = movable(quota.window());
        long left = quota.count() - total(quota.window(), false);
        for (int attempt = 0; left != 0 && attempt < TRIES; attempt++) {
            int chosen = movable.get(draw.below(movable.size()));
            Appointment appointment = appointments.get(chosen);
            boolean leaves = trip(appointment).leavesArea(scene.places());
            if (left > 0 && !leaves) {
                appointments.set(chosen, appointment.at(hospitals.get(0)));
                left--;
            } else if (left < 0 && leaves) {
                appointments.set(
                        chosen, appointment.at(scene.area().flows().local().orElse(appointment.site())));
                left++;
            }
        }
        require(left, quota);
    }

    private void meetMiles(Quota quota) {
        List<Integer> movable = movable(quota.window());
        long left = quota.count() - total(quota.window(), true);
        for (int attempt = 0; left != 0 && attempt < TRIES; attempt++) {
            int chosen = movable.get(draw.below(movable.size()));
            Appointment before = appointments.get(chosen);
            Appointment after = before.at(hospitals.get(draw.below(hospitals.size())));
            boolean ours = hospitals.contains(before.site());
            long gain = trip(after).mileTenths() - trip(before).mileTenths();
            boolean both =
                    trip(before).leavesArea(scene.places()) && trip(after).leavesArea(scene.places());
            if (ours && both && Math.abs(left - gain) < Math.abs(left)) {
                appointments.set(chosen, after);
                left -= gain;
            } else if (ours && both && Math.abs(left) < 400 && draw.chance(.02)) {
                // A step back now and then, or the last few tenths might fit no single move.
                appointments.set(chosen, after);
                left -= gain;
            }
        }
        require(left, quota);
    }

    private void require(long left, Quota quota) {
        if (left != 0) {
            throw new IllegalStateException(quota.activity() + " of " + quota.area() + " missed by " + left);
        }
    }

    private long total(Window window, boolean miles) {
        List<Trip> all = new ArrayList<>(others);
        for (Appointment appointment : appointments) {
            boolean again = appointment.wasVisit()
                    && otherTrips.contains(trip(appointment).order());
            if (appointment.wasVisit() && !again) {
                all.add(trip(appointment));
            }
        }
        return all.stream()
                .filter(trip -> window.contains(trip.day()) && trip.leavesArea(scene.places()))
                .mapToLong(trip -> miles ? trip.mileTenths() : 1)
                .sum();
    }
}
