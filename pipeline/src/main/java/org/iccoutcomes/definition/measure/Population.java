package org.iccoutcomes.definition.measure;

/**
 * Whom a measure is about; applied to the rows and to the list alike.
 *
 * @param ages ages counted
 * @param sex which sexes
 */
public record Population(AgeRange ages, SexSelection sex) {
    /** Everybody. */
    public static final Population EVERYBODY = new Population(AgeRange.ALL, SexSelection.ALL);

    /** Which sexes are counted. */
    public enum SexSelection {
        ALL,
        MALE,
        FEMALE
    }

    public boolean isEverybody() {
        return ages.isEverybody() && sex == SexSelection.ALL;
    }
}
