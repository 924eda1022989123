package org.iccoutcomes.standardise;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What brings people to hospital.
 *
 * @param admissions standardised spells
 * @param attendances standardised attendances
 * @param appointments standardised appointments
 */
public record JourneyVisits(Dataset<Row> admissions, Dataset<Row> attendances, Dataset<Row> appointments) {}
