package org.iccoutcomes.jobs.sample.people;

import org.iccoutcomes.jobs.sample.draw.Draw;

/**
 * Someone on a practice list from the first to the last day given, both included.
 *
 * @param index position among the area's people, 0 first
 * @param number unique in the world
 * @param frailty how much more than others of the same age the person uses services; averages 1
 * @param diesInHospital whether an emergency stay ends in death on the last day
 */
public record Person(
        int index, long number, Vital vital, Home home, int from, int to, double frailty, boolean diesInHospital) {
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTVWXY";
    private static final int BITS = 35;
    private static final long MASK = (1L << BITS) - 1;

    /** Whether the person is registered on a day. */
    public boolean isRegistered(int day) {
        return from <= day && day <= to;
    }

    /** The pseudonym of the older scheme (ENCRYPTED_HESID), shortened to keep the sample small. */
    public String hesId() {
        return text('H', scramble(number, 0x2545F4914F6CDD1DL));
    }

    /** The pseudonym of the newer scheme (PERSON_ID_DEID). */
    public String deidentifiedId() {
        return text('P', scramble(number, 0x5851F42D4C957F2DL));
    }

    /** A bijection of 35-bit numbers, so that no two people share an id. */
    private static long scramble(long number, long odd) {
        long bits = number & MASK;
        for (int round = 0; round < 3; round++) {
            bits = (bits * odd + Draw.mix(odd + round)) & MASK;
            bits ^= bits >>> 17;
        }
        return bits;
    }

    private static String text(char scheme, long bits) {
        char[] letters = new char[BITS / 5 + 1];
        letters[0] = scheme;
        for (int i = 1; i < letters.length; i++) {
            letters[i] = LETTERS.charAt((int) (bits >>> (BITS - 5 * i)) & 31);
        }
        return new String(letters);
    }
}
