package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
import scala.Function1;

/** What came of Advice and Guidance conversations. */
final class Conversations {
    private Conversations() {}

    private static final String[] SAME_PERSON_AND_SPECIALTY = {
        PartColumns.PART_YEAR.name(), "person", "treatment_function_code"
    };

    /** Adds {@code responded} and {@code no_referral_needed}. */
    static Dataset<Row> withOutcome(Dataset<Row> conversations) {
        return conversations
                .withColumn("responded", col("response_date").isNotNull())
                .withColumn("no_referral_needed", coalesce(col("outcome").equalTo("NO_REFERRAL_NEEDED"), lit(false)));
    }

    /**
     * Adds {@code days_to_gp_referral}: from the answer to the next referral by a general practitioner of the same
     * person in the same treatment function, seen as a first appointment, at most 365 days on. Null without an answer
     * or referral.
     */
    static Function1<Dataset<Row>, Dataset<Row>> withDaysToReferral(Dataset<Row> appointments) {
        Dataset<Row> referrals = appointments
                .filter(isReferral())
                .groupBy(col(PartColumns.PART_YEAR.name()), col("person"), col("treatment_function_code"))
                .agg(collect_set(col("referral_request_date")).as("referrals"));
        Column next = array_min(filter(col("referrals"), referral -> referral.geq(col("response_date"))));
        return conversations -> conversations
                .join(referrals, SAME_PERSON_AND_SPECIALTY, "left")
                .withColumn("days_to_gp_referral", DischargeGaps.capped(datediff(next, col("response_date"))))
                .drop("referrals");
    }

    /** Whether an appointment is the first after a referral by a general practitioner; never null. */
    static Column isReferral() {
        Column isFirst = col("first_attendance").isin("1", "3");
        return coalesce(col("referral_source").equalTo("03").and(isFirst), lit(false))
                .and(col("person").isNotNull())
                .and(col("referral_request_date").isNotNull());
    }
}
