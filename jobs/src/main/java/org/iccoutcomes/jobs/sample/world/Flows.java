package org.iccoutcomes.jobs.sample.world;

import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;

/**
 * Which sites an area's people use.
 *
 * @param emergency sites with a major A&E department
 * @param walkIn sites for attendances that end at home, minor injuries units among them
 * @param clinic sites of planned care
 * @param local the community hospital in the area, if it has one
 */
public record Flows(Weighted<Site> emergency, Weighted<Site> walkIn, Weighted<Site> clinic, Optional<Site> local) {

    /** A site with operating theatres. */
    public Site theatre(Draw draw) {
        Site site = clinic.pick(draw);
        while (!site.acute()) {
            site = clinic.pick(draw);
        }
        return site;
    }
}
