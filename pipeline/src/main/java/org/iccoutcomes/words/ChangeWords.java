package org.iccoutcomes.words;

import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.jspecify.annotations.Nullable;

/** What a change says, in words that are never stronger than its interval. */
public final class ChangeWords {
    private ChangeWords() {}

    /** From how many events on each side a percentage is shown to one decimal (ARCHITECTURE §6). */
    private static final int ENOUGH_FOR_A_DECIMAL = 500;

    /** Which way a change went, as far as its interval tells. */
    public enum Way {
        FELL("fell"),
        ROSE("rose"),
        /** Lower, by a figure that has no interval to judge it by. */
        FELL_UNJUDGED("fell; no interval"),
        /** Higher, likewise. */
        ROSE_UNJUDGED("rose; no interval"),
        /** The interval holds no change, or nothing changed. */
        NO_CLEAR_CHANGE("no clear change"),
        /** There is no figure. */
        NOT_KNOWN("not known");

        private final String wording;

        Way(String wording) {
            this.wording = wording;
        }

        /** As printed. */
        public String wording() {
            return wording;
        }
    }

    /** Which way a percentage change with limits went. */
    public static Way way(Interval percent) {
        if (percent.value() == null) {
            return Way.NOT_KNOWN;
        }
        if (percent.lower() == null || percent.upper() == null) {
            return percent.value() == 0
                    ? Way.NO_CLEAR_CHANGE
                    : percent.value() < 0 ? Way.FELL_UNJUDGED : Way.ROSE_UNJUDGED;
        }
        if (percent.upper() < 0) {
            return Way.FELL;
        }
        return percent.lower() > 0 ? Way.ROSE : Way.NO_CLEAR_CHANGE;
    }

    /**
     * {@code fell by 23.0 % (95 % interval −25.9 % to −19.9 %)}; {@code fell by 29 % (no interval is given)}; {@code no
     * clear change (…)}; why there is none.
     */
    public static String sentence(Finding finding) {
        Interval percent = finding.change().percent();
        int decimals = decimals(finding);
        Double value = percent.value();
        if (value == null) {
            return "no change can be given" + because(finding);
        }
        String limits = limits(percent, decimals);
        return switch (way(percent)) {
            case FELL, FELL_UNJUDGED -> "fell by " + Numbers.percent(-value, decimals) + " (" + limits + ")";
            case ROSE, ROSE_UNJUDGED -> "rose by " + Numbers.percent(value, decimals) + " (" + limits + ")";
            default -> "no clear change (" + Numbers.signed(value, decimals) + " %, " + limits + ")";
        };
    }

    private static String limits(Interval percent, int decimals) {
        return percent.lower() == null || percent.upper() == null
                ? "no interval is given"
                : "95 % interval " + Numbers.percent(percent.lower(), decimals) + " to "
                        + Numbers.percent(percent.upper(), decimals);
    }

    private static String because(Finding finding) {
        String reasons = finding.flags().stream()
                .filter(flag -> flag != Flag.SYNTHETIC)
                .map(Flag::meaning)
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : ": " + reasons;
    }

    /** {@code 1st (1st–3rd) of 8}: the place, and those the data allow where they are known. */
    public static String place(Rank rank) {
        String allowed = rank.lower() == null || rank.upper() == null
                ? ""
                : " (" + Numbers.ordinal(rank.lower()) + "\u2013" + Numbers.ordinal(rank.upper()) + ")";
        return Numbers.ordinal(rank.position()) + allowed + " of " + rank.of();
    }

    /**
     * Decimals a finding's own change is shown with: what protection left. A whole percentage over few events was
     * rounded to a whole one, and is not dressed up.
     */
    public static int decimals(Finding finding) {
        return hasMany(finding) ? 1 : decimals(finding.change().percent());
    }

    /** Decimals a percentage with limits is shown with: none where all of it is whole. */
    public static int decimals(Interval percent) {
        return isWhole(percent.value()) && isWhole(percent.lower()) && isWhole(percent.upper()) ? 0 : 1;
    }

    private static boolean isWhole(@Nullable Double number) {
        return number == null || number == Math.rint(number);
    }

    private static boolean hasMany(Finding finding) {
        return finding.baseline().numerator() != null
                && finding.period().numerator() != null
                && finding.baseline().numerator().intValue() >= ENOUGH_FOR_A_DECIMAL
                && finding.period().numerator().intValue() >= ENOUGH_FOR_A_DECIMAL;
    }
}
