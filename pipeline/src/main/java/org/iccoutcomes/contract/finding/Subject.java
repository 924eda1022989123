package org.iccoutcomes.contract.finding;

/**
 * What a finding is about.
 *
 * @param measure id
 * @param area name
 * @param comparator {@code own}, {@code peers}, {@code rest}, or a peer's name
 * @param windows the name of the pair of windows: {@code headline}, or as asked
 */
public record Subject(String measure, String area, String comparator, String windows) implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
        int byMeasure = measure.compareTo(other.measure);
        int byArea = area.compareTo(other.area);
        int byComparator = comparator.compareTo(other.comparator);
        return byMeasure != 0
                ? byMeasure
                : byArea != 0 ? byArea : byComparator != 0 ? byComparator : windows.compareTo(other.windows);
    }
}
