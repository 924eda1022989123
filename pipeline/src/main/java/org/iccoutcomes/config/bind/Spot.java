package org.iccoutcomes.config.bind;

import org.iccoutcomes.config.problem.Place;

/**
 * Where the binder is.
 *
 * @param path keys from the top, joined by dots; empty at the top
 * @param owner the key, or failing that the beginning of the mapping, that a missing key is reported at
 */
record Spot(String path, Place owner) {
    Spot below(String key, Place place) {
        return new Spot(path.isEmpty() ? key : path + "." + key, place);
    }

    /** {@code " in comparators.peers"}, or nothing at the top. */
    String in() {
        return path.isEmpty() ? "" : " in " + path;
    }
}
