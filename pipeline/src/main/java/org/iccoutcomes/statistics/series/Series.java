package org.iccoutcomes.statistics.series;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Status;

/** A series of one population, in the order of time, with one point a period. */
public record Series(List<SeriesPoint> points) {
    /** Sorts the points, and refuses two of the same period. */
    public Series {
        points = points.stream()
                .sorted(Comparator.comparingInt(SeriesPoint::time))
                .toList();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).time() == points.get(i - 1).time()) {
                throw new IllegalArgumentException("period " + points.get(i).time() + " has two points");
            }
        }
    }

    /** Why nothing can be estimated, or {@link Status#OK}. */
    public Status check() {
        double events = 0;
        for (SeriesPoint point : points) {
            if (!(point.exposure() > 0) || Double.isInfinite(point.exposure())) {
                return Status.INVALID_DENOMINATOR;
            }
            if (!(point.count() >= 0) || Double.isInfinite(point.count())) {
                return Status.INVALID_NUMERATOR;
            }
            events += point.count();
        }
        return events > 0 ? Status.OK : Status.NO_EVENTS;
    }

    /** The periods there are data of, ascending. */
    public List<Integer> times() {
        return points.stream().map(SeriesPoint::time).toList();
    }

    int before(int start) {
        return (int) points.stream().filter(point -> point.time() < start).count();
    }

    RealVector vector(ToDoubleFunction<SeriesPoint> value) {
        return MatrixUtils.createRealVector(points.stream().mapToDouble(value).toArray());
    }
}
