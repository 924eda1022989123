package org.iccoutcomes.report;

import java.util.List;
import java.util.function.Function;
import org.iccoutcomes.report.block.Block;

/**
 * A section of a report: a function of the release.
 *
 * @param id for links; kebab-case
 * @param heading for readers
 * @param blocks what it says of a release; none where it has nothing to say, and then it is left out
 */
public record Section(String id, String heading, Function<ReleaseView, List<Block>> blocks) {}
