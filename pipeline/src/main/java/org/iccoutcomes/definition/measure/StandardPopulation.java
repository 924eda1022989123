package org.iccoutcomes.definition.measure;

/** A population whose sex and age rates are given, so that areas of different ages can be compared. */
public enum StandardPopulation {
    /** Five-year bands to 90 and over, the same for each sex (Eurostat 2013). */
    EUROPEAN_2013("European Standard Population 2013");

    private final String title;

    StandardPopulation(String title) {
        this.title = title;
    }

    /** Its name for readers. */
    public String title() {
        return title;
    }
}
