package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where names stand so that they cover neither points nor one another, as far as there is room. Lets-Plot of the
 * version that is kept writes them where it is told.
 *
 * @param frame of the figures, and how large it is drawn
 */
record Placing(Frame frame) {
    private static final double LETTER = 7.2;
    private static final double LINE = 16;
    private static final double POINT = 6;
    private static final double GAP = 9;

    /** The figures at the edges of a picture, and its size in pixels. */
    record Frame(double left, double right, double bottom, double top, double width, double height) {
        private double x(double figure) {
            return (figure - left) / (right - left) * width;
        }

        private double y(double figure) {
            return (top - figure) / (top - bottom) * height;
        }

        private double figureX(double pixel) {
            return left + pixel / width * (right - left);
        }

        private double figureY(double pixel) {
            return top - pixel / height * (top - bottom);
        }
    }

    /** A point with a name; of no name where it is empty. */
    record Named(String name, double x, double y) {}

    /** Something that names should not cover: a point of a line, or words that begin there. */
    record Obstacle(String words, double x, double y) {}

    /** A name with the figures its middle stands at. */
    record Placed(String name, double x, double y) {}

    private record Box(double x, double y, double width, double height) {
        private double overlap(Box other) {
            double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return wide > 0 && high > 0 ? wide * high : 0;
        }

        private double outside(Frame frame) {
            double inside = overlap(new Box(0, 0, frame.width(), frame.height()));
            return width * height - inside;
        }
    }

    /** A place for every name; those that come first choose first. */
    List<Placed> of(List<Named> points, List<Obstacle> obstacles) {
        List<Box> taken = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            double width = Math.max(POINT, obstacle.words().length() * LETTER);
            double height = obstacle.words().isEmpty() ? POINT : LINE;
            taken.add(new Box(frame.x(obstacle.x()), frame.y(obstacle.y()) - height / 2, width, height));
        }
        for (Named point : points) {
            taken.add(new Box(frame.x(point.x()) - POINT, frame.y(point.y()) - POINT, 2 * POINT, 2 * POINT));
        }
        List<Placed> placed = new ArrayList<>();
        for (Named point : points) {
            if (!point.name().isEmpty()) {
                Box best = around(point).stream()
                        .min(Comparator.comparingDouble(box -> cost(box, taken)))
                        .orElseThrow();
                taken.add(best);
                placed.add(new Placed(
                        point.name(),
                        frame.figureX(best.x() + best.width() / 2),
                        frame.figureY(best.y() + best.height() / 2)));
            }
        }
        return placed;
    }

    private double cost(Box box, List<Box> taken) {
        return box.outside(frame) + taken.stream().mapToDouble(box::overlap).sum();
    }

    /** To the right, to the left, above, below, and above and below to either side. */
    private List<Box> around(Named point) {
        double width = point.name().length() * LETTER;
        double x = frame.x(point.x());
        double y = frame.y(point.y());
        double right = x + GAP;
        double left = x - GAP - width;
        double middle = x - width / 2;
        double level = y - LINE / 2;
        double above = y - POINT - LINE;
        double below = y + POINT;
        return List.of(
                new Box(right, level, width, LINE),
                new Box(left, level, width, LINE),
                new Box(middle, above, width, LINE),
                new Box(middle, below, width, LINE),
                new Box(right, above, width, LINE),
                new Box(right, below, width, LINE),
                new Box(left, above, width, LINE),
                new Box(left, below, width, LINE));
    }
}
