package org.iccoutcomes.compare.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.jspecify.annotations.Nullable;

/**
 * Designs in the order of trust within one comparator. The first that answers is used and says why those before it did
 * not; one that is asked for by name is used whatever its place.
 */
final class Ladder {
    private final Map<StudyDesign, Supplier<Attempt>> designs = new LinkedHashMap<>();
    private final String strongest;

    /**
     * A ladder without steps.
     *
     * @param strongest said of the first design when it answers
     */
    Ladder(String strongest) {
        this.strongest = strongest;
    }

    Ladder then(StudyDesign design, Supplier<Attempt> attempt) {
        designs.put(design, attempt);
        return this;
    }

    /** The effect by the strongest design that answers, or by the one asked for; never null, but maybe no answer. */
    Effect climb(@Nullable StudyDesign asked) {
        return asked == null ? strongestAnswer() : only(asked);
    }

    private Effect strongestAnswer() {
        List<String> reasons = new ArrayList<>();
        for (Supplier<Attempt> design : designs.values()) {
            Attempt attempt = design.get();
            if (attempt.effect() != null) {
                return attempt.effect().withWhyNotStronger(reasons.isEmpty() ? strongest : String.join(" ", reasons));
            }
            reasons.add(attempt.why());
        }
        return Effect.none(String.join(" ", reasons));
    }

    private Effect only(StudyDesign asked) {
        Supplier<Attempt> design = designs.get(asked);
        if (design == null) {
            String there = designs.keySet().stream().map(StudyDesign::id).collect(Collectors.joining(", "));
            return Effect.none("The design asked for, %s, does not apply to this comparator; these do: %s."
                    .formatted(asked.id(), there));
        }
        Attempt attempt = design.get();
        return attempt.effect() == null
                ? Effect.none(attempt.why())
                : attempt.effect().withWhyNotStronger("The design was asked for by name.");
    }
}
