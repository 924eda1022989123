package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pseudonym key of a programme that reads identifiers: the variable {@value #VARIABLE}, the file that
 * {@value #FILE_VARIABLE} names, or the programme's {@code pseudonym-key-file}. The secret is never printed, logged or
 * stored.
 */
public final class PseudonymKeys {
    /** Holds the secret. */
    public static final String VARIABLE = "ICC_PSEUDONYM_KEY";

    /** Names a file that holds the secret. */
    public static final String FILE_VARIABLE = "ICC_PSEUDONYM_KEY_FILE";

    private static final String MAKE_ONE =
            "make a key once, keep it safe and apart from the data, and set it: openssl rand -hex 32 > key.txt; chmod 600"
                    + " key.txt; " + FILE_VARIABLE + "=key.txt icc …";

    /** Far more than a secret has. */
    private static final long LARGEST = 4096;

    private PseudonymKeys() {}

    /** A place a secret may be found, and the file where it is one. */
    private record Place(
            String name, @Nullable String secret, @Nullable String file) {}

    /**
     * The key; none where no feed reads identifiers.
     *
     * @param environment variables
     * @throws Failure with exit code 2 when one is needed and there is none, it is weak, public, or given twice
     */
    public static Optional<PseudonymKey> of(Programme programme, Map<String, String> environment) {
        String feeds = programme.catalogue().feeds().stream()
                .filter(Feed::readsIdentities)
                .map(Feed::id)
                .collect(Collectors.joining(", "));
        if (feeds.isEmpty()) {
            return Optional.empty();
        }
        List<Place> places = places(programme, environment);
        if (places.size() > 1) {
            String names = places.stream().map(Place::name).collect(Collectors.joining(" and "));
            throw refused("more than one pseudonym key is given: " + names + ".", "leave one of them");
        }
        if (!places.isEmpty()) {
            return Optional.of(key(places.get(0), programme.synthetic()));
        }
        if (programme.synthetic()) {
            return Optional.of(PseudonymKey.sample());
        }
        throw refused("feed " + feeds + " reads identifiers of persons, and there is no pseudonym key.", MAKE_ONE);
    }

    private static List<Place> places(Programme programme, Map<String, String> environment) {
        List<Place> places = new ArrayList<>();
        String secret = environment.getOrDefault(VARIABLE, "");
        if (!secret.isBlank()) {
            places.add(new Place(VARIABLE, secret, null));
        }
        String file = environment.getOrDefault(FILE_VARIABLE, "");
        if (!file.isBlank()) {
            places.add(new Place(FILE_VARIABLE, null, file));
        } else if (places.isEmpty() && programme.places().pseudonymKeyFile() != null) {
            places.add(new Place("pseudonym-key-file", null, programme.places().pseudonymKeyFile()));
        }
        return places;
    }

    private static PseudonymKey key(Place place, boolean isSynthetic) {
        String secret = (place.secret() == null ? content(place) : place.secret()).strip();
        if (isSynthetic && secret.equals(PseudonymKey.SAMPLE)) {
            return PseudonymKey.sample();
        }
        try {
            return PseudonymKey.of(secret);
        } catch (IllegalArgumentException weak) {
            throw refused("the pseudonym key of " + place.name() + " is refused: " + weak.getMessage() + ".", MAKE_ONE);
        }
    }

    private static String content(Place place) {
        Path file = Path.of(Objects.requireNonNull(place.file()));
        try {
            if (Files.size(file) > LARGEST) {
                throw refused("the file of " + place.name() + " is too large for a key.", MAKE_ONE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw refused("the file of " + place.name() + " cannot be read.", "check that it is there and may be read");
        }
    }

    private static Failure refused(String cause, String next) {
        return Failure.before(ExitCode.USAGE, cause, next);
    }
}
