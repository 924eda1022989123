package org.iccoutcomes.jobs.sample.world;

/** From a day on, a closed practice's people are on its successor's list. */
public record Merger(String practice, String successor, int from) {}
