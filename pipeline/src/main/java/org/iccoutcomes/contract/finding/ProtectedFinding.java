package org.iccoutcomes.contract.finding;

/**
 * A finding whose numbers may be shown: small counts hidden, others rounded, no more digits than the rule allows. Only
 * {@code disclose} makes one; whatever prints or releases takes this type and not {@link Finding}.
 *
 * @param shown numbers as they may be shown; a hidden number is null and {@link Flag#SUPPRESSED} is set
 */
public record ProtectedFinding(Finding shown) {}
