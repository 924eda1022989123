package org.iccoutcomes.config.bind;

import org.iccoutcomes.config.problem.Place;

/** A code, such as {@code 010} or {@code NO}: text that must be quoted where YAML could take it for something else. */
public record Code(String value, Place place) {
    @Override
    public String toString() {
        return value;
    }
}
