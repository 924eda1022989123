package org.iccoutcomes.report;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of file names and addresses. */
public final class Slugs {
    private Slugs() {}

    private static final int LONGEST = 60;

    /**
     * Lower-case letters, digits and dashes: {@code Windermere and Ambleside} is {@code windermere-and-ambleside}.
     *
     * @return never empty; different names may have the same one
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.isEmpty() ? "area" : cut;
    }
}
