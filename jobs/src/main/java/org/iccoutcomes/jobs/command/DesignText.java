package org.iccoutcomes.jobs.command;

import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.contract.finding.StudyDesign;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A design as typed. */
final class DesignText implements ITypeConverter<StudyDesign> {
    @Override
    public StudyDesign convert(String text) {
        List<String> ids = Arrays.stream(StudyDesign.values())
                .filter(design -> design != StudyDesign.NONE)
                .map(StudyDesign::id)
                .toList();
        return StudyDesign.find(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no method"
                        + Nearest.of(text, ids)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; these are: " + String.join(", ", ids))));
    }
}
