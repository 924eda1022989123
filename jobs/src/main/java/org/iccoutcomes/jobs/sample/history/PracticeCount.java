package org.iccoutcomes.jobs.sample.history;

/** How often something happened at a practice in the month that starts on a day. */
public record PracticeCount(int monthStart, String practice, String indicator, int value) {}
