package org.iccoutcomes.config.table;

import org.iccoutcomes.config.problem.Place;

/**
 * A value of a table.
 *
 * @param text without quotes or surrounding blanks
 */
public record Cell(String text, Place place) {
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
