package org.iccoutcomes.config.bind;

import org.iccoutcomes.config.problem.Place;

/** A path or glob, in which {@code ${NAME}} stands for a variable. */
public record PathText(String value, Place place) {
    @Override
    public String toString() {
        return value;
    }
}
