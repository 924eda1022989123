package org.iccoutcomes.ingest.row;

/**
 * A row and what is said of it, whatever other rows there are.
 *
 * @param row with its values
 * @param verdict on it
 */
record JudgedRow(ReadRow row, Verdict verdict) {}
