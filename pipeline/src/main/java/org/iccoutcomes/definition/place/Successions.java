package org.iccoutcomes.definition.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation answers for another on a day. A successor may end in another in turn; its predecessors then end
 * there too, from that day on.
 *
 * @param byPredecessor successors by predecessor, then the day from which
 */
public record Successions(SortedMap<String, SortedMap<LocalDate, String>> byPredecessor) {
    /**
     * One organisation, some days and who answers for it on them.
     *
     * @param code of the organisation that ended
     * @param successor the last of the chain
     * @param from the first of the days
     * @param to the last of the days; null: for ever
     */
    public record Stretch(
            String code,
            String successor,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Of successions without {@link #fault faults}, in any order. */
    public static Successions of(Collection<Succession> successions) {
        SortedMap<String, SortedMap<LocalDate, String>> byPredecessor = new TreeMap<>();
        successions.forEach(s -> byPredecessor
                .computeIfAbsent(s.predecessor(), code -> new TreeMap<>())
                .put(s.from(), s.successor()));
        return new Successions(byPredecessor);
    }

    /**
     * Why a succession cannot be followed, in words; empty where it can.
     *
     * @param all every succession, it among them
     */
    public static Optional<String> fault(Succession asked, Collection<Succession> all) {
        if (asked.predecessor().equals(asked.successor())) {
            return Optional.of(asked.predecessor() + " ends in itself");
        }
        Optional<String> other = all.stream()
                .filter(s ->
                        s.predecessor().equals(asked.predecessor()) && s.from().equals(asked.from()))
                .map(Succession::successor)
                .filter(successor -> !successor.equals(asked.successor()))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of("%s ends in both %s and %s from %s"
                    .formatted(asked.predecessor(), asked.successor(), other.get(), asked.from()));
        }
        return Successions.of(all)
                .circle(asked)
                .map(circle -> "the successors of %s lead back to it from %s: %s"
                        .formatted(asked.predecessor(), asked.from(), circle));
    }

    /** The way round, where the successors of an organisation lead back to it on the first day of a succession. */
    private Optional<String> circle(Succession start) {
        List<String> chain = chain(start.predecessor(), start.from());
        return chain.size() > 1 && chain.get(chain.size() - 1).equals(start.predecessor())
                ? Optional.of(String.join(" to ", chain))
                : Optional.empty();
    }

    /** An organisation and those that follow it on a day; the last is one again where they go round in a circle. */
    private List<String> chain(String code, LocalDate day) {
        Set<String> seen = new LinkedHashSet<>();
        String last = code;
        while (seen.add(last)) {
            Optional<String> next = next(last, day);
            if (next.isEmpty()) {
                return List.copyOf(seen);
            }
            last = next.get();
        }
        List<String> chain = new ArrayList<>(seen);
        chain.add(last);
        return chain;
    }

    private Optional<String> next(String code, LocalDate day) {
        SortedMap<LocalDate, String> successors = byPredecessor.get(code);
        if (successors == null) {
            return Optional.empty();
        }
        return successors.headMap(day.plusDays(1)).entrySet().stream()
                .reduce((earlier, later) -> later)
                .map(Map.Entry::getValue);
    }

    /** Who answers for an organisation on a day: itself, where it has not ended. */
    public String answering(String code, LocalDate day) {
        List<String> chain = chain(code, day);
        return chain.get(chain.size() - 1);
    }

    /** Whether an organisation has a successor, on whatever day. */
    public boolean isFollowed(String code) {
        return byPredecessor.containsKey(code);
    }

    /** Whether nobody ended. */
    public boolean isEmpty() {
        return byPredecessor.isEmpty();
    }

    /** All that is to be put in place of another, by code, then day; the stretches of a code do not overlap. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        byPredecessor.forEach((code, own) -> {
            List<LocalDate> days = List.copyOf(turningDays(code, own.firstKey()));
            for (int i = 0; i < days.size(); i++) {
                LocalDate to = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null;
                stretches.add(new Stretch(code, answering(code, days.get(i)), days.get(i), to));
            }
        });
        return List.copyOf(stretches);
    }

    /** Days from the first on which somebody among all who may follow an organisation ends. */
    private SortedSet<LocalDate> turningDays(String code, LocalDate first) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(code));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            Map<LocalDate, String> successors =
                    byPredecessor.getOrDefault(open.remove(open.size() - 1), new TreeMap<>());
            successors.forEach((day, successor) -> {
                days.add(day.isBefore(first) ? first : day);
                if (seen.add(successor)) {
                    open.add(successor);
                }
            });
        }
        return days;
    }
}
