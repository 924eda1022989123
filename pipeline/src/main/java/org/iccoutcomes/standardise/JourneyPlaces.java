package org.iccoutcomes.standardise;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What places journeys.
 *
 * @param sites delivered sites
 * @param distances delivered distances
 * @param homes {@link ReferenceFrames#homes}
 */
public record JourneyPlaces(Dataset<Row> sites, Dataset<Row> distances, Dataset<Row> homes) {}
