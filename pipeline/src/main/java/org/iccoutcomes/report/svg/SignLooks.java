package org.iccoutcomes.report.svg;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iccoutcomes.report.chart.ControlChart.Point;
import org.iccoutcomes.report.chart.ControlChart.Sign;

/** What the signs of a control chart look like: each has a shape of its own as well as a colour. */
final class SignLooks {
    static final double SPECIAL_SIZE = 4;
    private static final double USUAL_SIZE = 2.5;

    private SignLooks() {}

    /** Scales of the signs that occur, so that no other is explained. */
    static List<Object> scales(List<Point> points) {
        List<Sign> signs = Arrays.stream(Sign.values())
                .filter(sign -> points.stream().anyMatch(point -> point.sign() == sign))
                .toList();
        return Spec.list(
                bySign("color", signs, SignLooks::colour),
                bySign("shape", signs, SignLooks::shape),
                bySign("size", signs, sign -> sign == Sign.USUAL ? USUAL_SIZE : SPECIAL_SIZE));
    }

    private static Map<String, Object> bySign(String aesthetic, List<Sign> signs, Function<Sign, Object> value) {
        return Spec.discrete(
                aesthetic,
                signs.stream().map(Sign::words).toList(),
                signs.stream().map(value).toList());
    }

    private static String colour(Sign sign) {
        return switch (sign) {
            case USUAL -> HouseStyle.QUIET;
            case BETTER -> HouseStyle.BLUE;
            case WORSE -> HouseStyle.VERMILION;
            case HIGHER, LOWER -> HouseStyle.INK;
        };
    }

    /** Lets-Plot's numbers of a filled circle, square, triangle and diamond. */
    private static int shape(Sign sign) {
        return switch (sign) {
            case USUAL -> 16;
            case BETTER -> 15;
            case WORSE -> 17;
            case HIGHER, LOWER -> 18;
        };
    }
}
