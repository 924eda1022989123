/** Windows, ranges and dates as people write them, in files and on the command line. */
@NullMarked
package org.iccoutcomes.config.text;

import org.jspecify.annotations.NullMarked;
