package org.iccoutcomes.ingest.row;

/**
 * A hash of a row's values.
 *
 * @param first its first 64 bits
 * @param second its next 64 bits
 */
record RowKey(long first, long second) {}
