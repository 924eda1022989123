package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * Says which hospital provider spell each episode belongs to (NHS-DATA §4, the national rule and its fallback).
 *
 * <ul>
 *   <li>An episode without a person is a spell of its own, and so is one of a regular day or night attender.
 *   <li>Else episodes of one person, day of admission, provider and spell number are one spell.
 *   <li>Without a spell number, an episode joins the person's episode before it at that provider when both share the
 *       day of admission or the first day, or when it begins on the day the other ended undischarged.
 * </ul>
 */
final class SpellKeys {
    private SpellKeys() {}

    private static final String SEPARATOR = "\u001f";

    /** Adds {@code spell_id}. */
    static Dataset<Row> withSpellId(Dataset<Row> episodes) {
        return episodes.withColumn("chained", isChained())
                .withColumn("alone", when(not(col("chained")), monotonically_increasing_id()))
                .withColumn("chain", sum(when(follows(), 0).otherwise(1)).over(byStart()))
                .withColumn("spell_id", spellId())
                .drop("chained", "alone", "chain");
    }

    private static Column isRegular() {
        return coalesce(col("patient_classification").isin("3", "4"), lit(false));
    }

    /** The national identifier -1 says that the episode could not be put in a spell. */
    private static Column isNumbered() {
        return col("spell_number").isNotNull().and(col("spell_number").notEqual("-1"));
    }

    private static Column isChained() {
        return col("person").isNotNull().and(not(isRegular())).and(not(isNumbered()));
    }

    /** Only episodes that need it are put in order; the others stand alone in their windows. */
    private static WindowSpec byStart() {
        return Window.partitionBy(
                        col(PartColumns.PART_YEAR.name()),
                        col("person"),
                        when(col("chained"), col("provider_code")),
                        col("alone"))
                .orderBy(
                        col("episode_start"),
                        col("episode_order"),
                        col("episode_end"),
                        col("episode_key"),
                        col("admission_date"),
                        col("discharge_date"));
    }

    private static Column follows() {
        Column sameAdmission = col("admission_date").equalTo(before("admission_date"));
        Column sameStart = col("episode_start").equalTo(before("episode_start"));
        Column wentOn = before("discharge_method")
                .isin("8", "9")
                .and(col("episode_start").equalTo(before("episode_end")));
        return coalesce(sameAdmission, lit(false))
                .or(coalesce(sameStart, lit(false)))
                .or(coalesce(wentOn, lit(false)));
    }

    private static Column before(String column) {
        return lag(col(column), 1).over(byStart());
    }

    private static Column spellId() {
        Column alone = key(
                lit("episode"),
                col("person"),
                col("provider_code"),
                col("episode_key"),
                col("episode_start"),
                col("episode_end"),
                col("episode_order"),
                col("admission_date"),
                col("discharge_date"));
        Column nobody = key(
                lit("nobody"),
                col("episode_key"),
                when(col("episode_key").isNull(), col(DeliveryColumns.DELIVERY_ID.name())),
                when(col("episode_key").isNull(), coalesce(col(DeliveryColumns.LINE.name()), col("alone"))));
        return when(col("person").isNull(), nobody)
                .when(isRegular(), alone)
                .when(
                        isNumbered(),
                        key(
                                lit("spell"),
                                col("person"),
                                col("admission_date"),
                                col("provider_code"),
                                col("spell_number")))
                .otherwise(key(lit("chain"), col("person"), col("provider_code"), col("chain")));
    }

    private static Column key(Column... parts) {
        return sha2(
                concat_ws(
                                SEPARATOR,
                                Arrays.stream(parts)
                                        .map(part -> coalesce(part.cast("string"), lit("")))
                                        .toArray(Column[]::new))
                        .cast("binary"),
                256);
    }
}
