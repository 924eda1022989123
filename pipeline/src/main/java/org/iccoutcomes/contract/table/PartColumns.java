package org.iccoutcomes.contract.table;

/** Columns that rows carry between their delivery and the cube, beside those of {@link DeliveryColumns}. */
public final class PartColumns {
    private PartColumns() {}

    /**
     * Start year of the financial year a copy of a row is made for: the year it is filed under or one either side. It
     * is part of every key, window and grouping, so that a part of the cube depends on three years of deliveries only.
     */
    public static final Column PART_YEAR =
            Column.integer("part_year", "Start year of the financial year this copy of the row is used for");

    /** The feed the row came by. */
    public static final Column FEED = Column.text("feed", "The feed's id");

    /** Age of the row's delivery: 0 is the oldest, no two are equal. */
    public static final Column DELIVERY_RANK = Column.integer("delivery_rank", "Place of the delivery, oldest first");

    /**
     * Of a list: who answers for its practice and when, one after the other, as an array of {@code practice},
     * {@code from_day} and {@code to_day}. Lists have it where the programme knows of successions.
     */
    public static final String ANSWERING = "answering";

    /** What became of the row: {@code used}, {@code duplicate}, {@code filtered} or {@code superseded}. */
    public static final Column FATE = Column.text("fate", "What became of the row");
}
