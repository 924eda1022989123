package org.iccoutcomes.ingest.row;

import org.apache.spark.sql.Column;

/**
 * Something said of a row.
 *
 * @param name {@code unreadable-date:episode_start}
 * @param when for which rows it is said; never null
 */
record Mark(String name, Column when) {}
