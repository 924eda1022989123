/** Definitions, dates, numbers and changes in plain English, in one place so that every output says them alike. */
@NullMarked
package org.iccoutcomes.words;

import org.jspecify.annotations.NullMarked;
