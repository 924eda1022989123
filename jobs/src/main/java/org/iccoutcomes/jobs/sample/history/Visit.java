package org.iccoutcomes.jobs.sample.history;

/**
 * What is recorded of an A&E attendance beside who, when and where.
 *
 * @param category AEATTENDCAT
 * @param disposal AEATTENDDISP
 * @param mode AEARRIVALMODE
 * @param source AEREFSOURCE
 * @param minutes arrival to departure (DEPDUR), -1 if not known
 * @param diagnosis DIAG2_01
 * @param treatment TREAT2_01
 */
public record Visit(
        String category,
        String disposal,
        String mode,
        String source,
        int minutes,
        String diagnosis,
        String treatment) {}
