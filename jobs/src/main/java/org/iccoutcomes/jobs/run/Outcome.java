package org.iccoutcomes.jobs.run;

/**
 * How a run ended well.
 *
 * @param release the release made, or found to say the same; readers see it unless it looks back
 * @param fresh whether this run made or published it; false: nothing was new
 */
public record Outcome(int release, boolean fresh) {}
