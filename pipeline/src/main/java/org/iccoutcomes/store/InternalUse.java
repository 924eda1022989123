package org.iccoutcomes.store;

import java.time.Instant;

/**
 * That somebody saw unprotected figures.
 *
 * @param at when
 * @param user who, as the system names them
 * @param reason as given
 * @param release the release whose cube answered
 * @param question what was asked, without any figure
 */
public record InternalUse(Instant at, String user, String reason, int release, String question) {}
