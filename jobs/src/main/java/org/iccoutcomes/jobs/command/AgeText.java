package org.iccoutcomes.jobs.command;

import org.iccoutcomes.definition.measure.AgeRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 75+} or {@code 65-74}. */
final class AgeText implements ITypeConverter<AgeRange> {
    @Override
    public AgeRange convert(String text) {
        try {
            return AgeRange.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
