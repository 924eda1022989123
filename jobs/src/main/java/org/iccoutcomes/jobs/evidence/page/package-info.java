/** The study as a page with tables and a chart. */
@NullMarked
package org.iccoutcomes.jobs.evidence.page;

import org.jspecify.annotations.NullMarked;
