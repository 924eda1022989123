package org.iccoutcomes.ingest.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row and all that follows from it, whatever other rows there are.
 *
 * @param row with its values
 * @param verdict on it
 * @param day its period date, if it has one
 * @param stored what it becomes in the accepted table if it is kept; nothing where it breaks a rule
 */
record JudgedRow(ReadRow row, Verdict verdict, Optional<LocalDate> day, List<List<@Nullable Object>> stored) {}
