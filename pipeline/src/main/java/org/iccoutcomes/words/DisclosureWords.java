package org.iccoutcomes.words;

import org.iccoutcomes.definition.question.DisclosureRule;

/** How small numbers are protected, in sentences. */
public final class DisclosureWords {
    private DisclosureWords() {}

    /** The rule's name in configuration. */
    public static String id(DisclosureRule rule) {
        return rule instanceof DisclosureRule.None ? "none" : "nhs-digital-2018";
    }

    /** What was done to the numbers. */
    public static String statement(DisclosureRule rule) {
        return rule instanceof DisclosureRule.None none
                ? "Small numbers are not protected: " + none.reason() + "."
                : "Small numbers are protected by NHS Digital's rule for Hospital Episode Statistics (2018). A count of 0 is"
                        + " shown, counts of 1 to 7 are hidden, and other counts are rounded to the nearest 5. Rates and"
                        + " shares are computed from the rounded counts. Changes and intervals are computed from the true"
                        + " counts and shown to one decimal place where both counts are at least 500, to whole per cent"
                        + " where both are at least 100, and otherwise from the rounded counts. Published figures were"
                        + " compared with ours before protection.";
    }
}
