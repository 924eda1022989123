package org.iccoutcomes.jobs.evidence;

import java.util.Map;
import org.iccoutcomes.jobs.evidence.method.Method;
import org.iccoutcomes.jobs.evidence.world.Scenario;

/** A scenario and how each method fared in it. */
public record Outcome(Scenario scenario, Map<Method, Tally> tallies) {}
