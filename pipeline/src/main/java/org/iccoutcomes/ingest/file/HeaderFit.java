package org.iccoutcomes.ingest.file;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;

/** Whether a header that does not stand in the file is the file's. What cannot be told is refused. */
final class HeaderFit {
    private final Feed feed;
    private final String file;
    private final List<String> header;
    private final Separated separated;

    /**
     * A comparison.
     *
     * @param file name, for messages
     * @param header as given
     */
    HeaderFit(Feed feed, String file, List<String> header) {
        this.feed = feed;
        this.file = file;
        this.header = header;
        this.separated = new Separated(feed.shape().delimiter());
    }

    /**
     * What is wrong.
     *
     * @param lines the first of the file
     */
    Optional<InputProblem> problem(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String first = lines.get(0);
        if (isHeader(separated.split(first))) {
            return trouble(
                    "header-in-file",
                    "the file begins with a header, and the feed gives one as well",
                    "take 'header' and 'header-file' out of the feed, or ask the sender for the file as it was");
        }
        Optional<String> whole =
                lines.stream().filter(line -> !separated.isUnfinished(line)).findFirst();
        return whole.filter(line -> !fits(separated.split(line))).flatMap(this::misfit);
    }

    private Optional<InputProblem> misfit(String line) {
        String named = feed.shape().delimiter();
        Optional<String> other = header.size() > 1 ? Delimiters.other(line, named, this::fits) : Optional.empty();
        if (other.isPresent()) {
            return trouble("wrong-delimiter", Delimiters.message(other.get(), named), Delimiters.NEXT);
        }
        return trouble(
                "header-does-not-fit",
                "the header has " + header.size() + " names, the first row "
                        + separated.split(line).size() + " values",
                "use the header of this very extract: columns differ between years");
    }

    private boolean fits(List<String> values) {
        int last = values.size() - 1;
        return values.size() == header.size()
                || (values.size() == header.size() + 1 && values.get(last).isEmpty());
    }

    /** More than half of the names given stand in the line: by chance values are no names. */
    private boolean isHeader(List<String> values) {
        long names = header.stream().filter(name -> !name.isEmpty()).count();
        long same = values.stream()
                .filter(value -> !value.isEmpty())
                .filter(value -> header.stream().anyMatch(value::equalsIgnoreCase))
                .distinct()
                .count();
        return same * 2 > names;
    }

    private Optional<InputProblem> trouble(String rule, String message, String next) {
        return Optional.of(InputProblem.ofFile(file, rule, message, next));
    }
}
