package org.iccoutcomes.standardise;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What tells where people live and where they are treated, each as delivered.
 *
 * @param people one row a person
 * @param smallAreas where those live whose address is not known
 * @param sites hospital sites
 */
public record PlaceTables(Dataset<Row> people, Dataset<Row> smallAreas, Dataset<Row> sites) {}
