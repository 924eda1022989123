package org.iccoutcomes.jobs.evidence;

import java.util.Map;
import org.iccoutcomes.jobs.evidence.method.Method;
import org.iccoutcomes.jobs.evidence.world.Scenario;

/**
 * A scenario and how each method fared in it.
 *
 * @param tallies against the planted effect
 * @param ownChange of methods that hold an area against its own past: against the area's own true change
 */
public record Outcome(Scenario scenario, Map<Method, Tally> tallies, Map<Method, Tally> ownChange) {}
