package org.iccoutcomes.definition.place;

import java.time.LocalDate;

/**
 * An organisation that ended in another.
 *
 * @param predecessor code of the one that ended
 * @param successor code of the one that took its people over
 * @param from first day on which the successor answers for them
 */
public record Succession(String predecessor, String successor, LocalDate from) {}
