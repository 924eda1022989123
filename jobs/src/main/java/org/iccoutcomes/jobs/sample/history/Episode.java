package org.iccoutcomes.jobs.sample.history;

import java.util.List;
import org.iccoutcomes.jobs.sample.world.Site;

/**
 * One consultant episode.
 *
 * @param order 1 first
 * @param type EPITYPE
 * @param diagnoses primary first, in the four-character form with X filler
 * @param operations OPCS-4, may be empty
 * @param specialty treatment function
 */
public record Episode(
        int order,
        int start,
        int end,
        Site site,
        String type,
        List<String> diagnoses,
        List<String> operations,
        String specialty) {}
