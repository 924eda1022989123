package org.iccoutcomes.ingest.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a cell as an extract of text would: what it holds, never how it was worked out or how it is shown.
 *
 * @param isDate1904 whether the workbook counts days from 1 January 1904, as those made on an old Macintosh do
 */
record WorkbookText(boolean isDate1904) {
    /** A cell with this stands where a formula failed; its row is set aside. */
    static final String ERROR = "#";

    /** Doubles hold so many digits exactly: a longer number in a cell has lost some. */
    private static final int EXACT_DIGITS = 15;

    /** 31 December 9999, the last day there is. */
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private static final int NO_SUCH_DAY = 60;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private static final Pattern NOT_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern OF_DATE = Pattern.compile("[ydYD]");
    private static final Pattern OF_TIME = Pattern.compile("[hH]|[sS]{2}");
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * A cell's text, null where it is empty.
     *
     * @param isDay whether a number in its column is a day, however it is shown: 41760 is 1 May 2014
     */
    @Nullable
    String of(Cell cell, boolean isDay) {
        if (cell.getType() == CellType.ERROR) {
            return ERROR;
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING) {
            return cell.getText();
        }
        if (raw == null || raw.isEmpty()) {
            return null;
        }
        if (raw.startsWith("#")) {
            return ERROR; // what is left of a formula that failed
        }
        BigDecimal number = cell.getType() == CellType.BOOLEAN ? null : number(raw);
        return number == null ? cell.getText() : of(cell, number, raw, isDay);
    }

    private String of(Cell cell, BigDecimal number, String raw, boolean isDay) {
        String format = NOT_OF_FORMAT
                .matcher(cell.getDataFormatString() == null ? "" : cell.getDataFormatString())
                .replaceAll("");
        boolean isPossible = number.signum() >= 0 && number.compareTo(LAST_SERIAL) <= 0;
        if (isPossible
                && (isDay
                        || OF_DATE.matcher(format).find()
                        || OF_TIME.matcher(format).find())) {
            return day(number, isDay);
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean isExact = plain.precision() - Math.min(0, plain.scale()) <= EXACT_DIGITS || plain.scale() > 0;
        return isExact ? (plain.signum() == 0 ? "0" : plain.toPlainString()) : raw;
    }

    private String day(BigDecimal serial, boolean isDay) {
        BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
        LocalDateTime moment = day(whole.intValueExact())
                .atStartOfDay()
                .plusSeconds(serial.subtract(whole)
                        .multiply(SECONDS_A_DAY)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
        if (isDay || moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return whole.signum() == 0 ? TIME.format(moment) : WITH_TIME.format(moment);
    }

    /** Excel takes 1900 for a leap year: serial 60 is a day that never was, and those before it are one day later. */
    private LocalDate day(int serial) {
        if (isDate1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        return LocalDate.of(1899, 12, serial < NO_SUCH_DAY ? 31 : 30).plusDays(serial);
    }

    private static @Nullable BigDecimal number(String raw) {
        try {
            return new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return null; // text that a formula gave
        }
    }
}
