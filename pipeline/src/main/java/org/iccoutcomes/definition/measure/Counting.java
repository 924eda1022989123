package org.iccoutcomes.definition.measure;

import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.Grain;

/**
 * Which rows count, and how.
 *
 * @param dataset the standardised table
 * @param where the rows
 * @param aggregation how they add up
 * @param date the dataset's date column that decides the period
 * @param grain the shortest period counted
 */
public record Counting(Dataset dataset, Condition where, Aggregation aggregation, String date, Grain grain) {}
