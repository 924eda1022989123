package org.iccoutcomes.definition.measure;

import java.util.List;

/**
 * A versioned list of codes, kept as a data file. A value is in the list when it begins with one of the codes.
 *
 * @param id file name without its ending
 * @param version the list's own version, as its file states
 * @param title what the codes stand for
 * @param source where the list was published
 * @param codes ICD-10 or OPCS-4 codes without dots, sorted, no duplicates
 */
public record Codelist(String id, String version, String title, String source, List<String> codes) {
    public Codelist {
        codes = codes.stream().distinct().sorted().toList();
    }
}
