package org.iccoutcomes.ingest.identity;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Refuses secrets that can be guessed. Nothing can prove a secret good; this catches short ones, repeated ones, runs
 * such as {@code abcdef…} and those of few different characters.
 */
final class SecretStrength {
    private static final int SHORTEST = 32;

    /** RULE: 32 random hexadecimal digits come to some 110 bits by this measure. */
    private static final double FEWEST_BITS = 80;

    private SecretStrength() {}

    /** Why a secret is weak; empty where nothing speaks against it. */
    static Optional<String> weakness(String secret) {
        if (secret.length() < SHORTEST) {
            return Optional.of("it is shorter than " + SHORTEST + " characters");
        }
        return bits(secret) < FEWEST_BITS
                ? Optional.of("it is too regular: repeated, a run, or of few different characters")
                : Optional.empty();
    }

    /**
     * Characters until the secret repeats itself, times the entropy of the characters or of the steps between them,
     * whichever is less.
     */
    private static double bits(String secret) {
        int length = period(secret);
        double ofCharacters = entropy(length, secret::charAt);
        double ofSteps = entropy(length - 1, i -> secret.charAt(i + 1) - secret.charAt(i));
        return length * Math.min(ofCharacters, ofSteps);
    }

    /** The least number of characters by which the secret can be shifted onto itself. */
    private static int period(String secret) {
        return IntStream.range(1, secret.length())
                .filter(shift -> secret.startsWith(secret.substring(shift)))
                .findFirst()
                .orElse(secret.length());
    }

    /** Shannon's, in bits. */
    private static double entropy(int length, IntUnaryOperator symbol) {
        return IntStream.range(0, length)
                .map(symbol)
                .boxed()
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> -count * Math.log((double) count / length) / Math.log(2) / length)
                .sum();
    }
}
