package org.iccoutcomes.config.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest name somebody may have meant: fewest letters added, dropped, changed or swapped. */
public final class Nearest {
    private static final int SHORTEST_BEGINNING = 3;

    private Nearest() {}

    /**
     * The known name nearest to a word, case and word separators aside. A third of its letters may be wrong; a word
     * that begins one of the names counts as near. Of two equally near names the first given wins.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        String plain = plain(word);
        int least = Math.max(1, plain.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String name : known) {
            int distance = distance(plain, plain(name));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest.or(() -> begunBy(plain, known));
    }

    private static Optional<String> begunBy(String plain, Collection<String> known) {
        return plain.length() < SHORTEST_BEGINNING
                ? Optional.empty()
                : known.stream().filter(name -> plain(name).startsWith(plain)).findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    /** Optimal string alignment: a swap of neighbours is one step (Boytsov, 2011, section 2.1). */
    static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : cheapest(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int cheapest(int[][] steps, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
