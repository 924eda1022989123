package org.iccoutcomes.jobs.run;

/**
 * How a run ended well.
 *
 * @param release the release readers now see
 * @param fresh whether this run published it; false: nothing was new
 */
public record Outcome(int release, boolean fresh) {}
