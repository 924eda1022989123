/** Over the live set of deliveries: codes, dates, duplicates, episodes to spells and look-backs, giving datasets. */
@NullMarked
package org.iccoutcomes.standardise;

import org.jspecify.annotations.NullMarked;
