package org.iccoutcomes.jobs.command;

import java.time.LocalDate;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.config.text.RangeText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2016-05-31}, or {@code 2016-05} for its last day. */
final class DayText implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return RangeText.lastDay(text);
        } catch (UnreadableText e) {
            throw new TypeConversionException(e.message() + "; write 2016-05-31, or 2016-05 for its last day");
        }
    }
}
