/** Tables as plain text and as Markdown. */
@NullMarked
package org.iccoutcomes.report.text;

import org.jspecify.annotations.NullMarked;
