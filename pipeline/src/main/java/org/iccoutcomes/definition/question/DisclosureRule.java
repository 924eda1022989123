package org.iccoutcomes.definition.question;

/** How small numbers are protected. */
public sealed interface DisclosureRule {
    /** NHS Digital's rule for HES since September 2018: 0 shown, 1–7 hidden, others to the nearest 5. */
    record NhsDigital2018() implements DisclosureRule {}

    /**
     * No protection.
     *
     * @param reason why none is needed, not blank
     */
    record None(String reason) implements DisclosureRule {
        public None {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a disclosure rule of none needs a reason");
            }
        }
    }
}
