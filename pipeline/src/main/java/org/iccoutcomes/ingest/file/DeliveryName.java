package org.iccoutcomes.ingest.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says.
 *
 * @param year financial year, or null
 * @param month of the financial year, 1 to 13, or 0
 * @param date extract date, or null
 * @param submitter who submitted it, or null
 */
public record DeliveryName(
        @Nullable FinancialYear year,
        int month,
        @Nullable LocalDate date,
        @Nullable String submitter) {
    /** A name that says nothing. */
    public static final DeliveryName NOTHING = new DeliveryName(null, 0, null, null);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(year|month|date|submitter)\\}|\\*");

    /**
     * Reads a name by a feed's pattern, without regard to case.
     *
     * @return empty when the name does not follow the pattern
     */
    public static Optional<DeliveryName> read(String pattern, String name) {
        Matcher found =
                Pattern.compile(expression(pattern), Pattern.CASE_INSENSITIVE).matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        String month = group(found, pattern, "month");
        String date = group(found, pattern, "date");
        String year = group(found, pattern, "year");
        try {
            return Optional.of(new DeliveryName(
                    year == null ? null : FinancialYear.parse(year),
                    month == null ? 0 : Integer.parseInt(month),
                    date == null ? null : date(date),
                    group(found, pattern, "submitter")));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether this name says all that another says, and the same. */
    boolean agreesWith(DeliveryName other) {
        return (other.year == null || other.year.equals(year))
                && (other.month == 0 || other.month == month)
                && (other.date == null || other.date.equals(date))
                && (other.submitter == null || other.submitter.equalsIgnoreCase(submitter));
    }

    private static LocalDate date(String text) {
        String digits = text.replace("-", "");
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)));
    }

    private static @Nullable String group(Matcher found, String pattern, String name) {
        return pattern.contains("{" + name + "}") ? found.group(name) : null;
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        int literal = 0;
        while (placeholder.find()) {
            expression.append(Pattern.quote(pattern.substring(literal, placeholder.start())));
            expression.append(group(placeholder.group(1)));
            literal = placeholder.end();
        }
        return expression.append(Pattern.quote(pattern.substring(literal))).toString();
    }

    private static String group(@Nullable String name) {
        if (name == null) {
            return ".*";
        }
        return switch (name) {
            case "year" -> "(?<year>[0-9]{4}(?:-?[0-9]{2})?)";
            case "month" -> "(?<month>1[0-3]|0?[1-9])";
            case "date" -> "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})";
            default -> "(?<submitter>[A-Za-z0-9]+)";
        };
    }
}
