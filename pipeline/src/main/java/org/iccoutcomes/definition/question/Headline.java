package org.iccoutcomes.definition.question;

import org.iccoutcomes.definition.time.Window;

/** The pair of windows used when none is asked for. */
public record Headline(Window baseline, Window period) {}
