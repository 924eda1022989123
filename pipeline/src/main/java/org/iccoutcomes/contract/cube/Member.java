package org.iccoutcomes.contract.cube;

/**
 * Whom a count belongs to before areas are formed.
 *
 * @param basis {@code practice}, {@code provider} …
 * @param code the member's code; empty where the row names none
 */
public record Member(String basis, String code) implements Comparable<Member> {
    @Override
    public int compareTo(Member other) {
        int byBasis = basis.compareTo(other.basis);
        return byBasis != 0 ? byBasis : code.compareTo(other.code);
    }
}
