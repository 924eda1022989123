/** What a change is judged against, and the published figures it is held beside. */
@NullMarked
package org.iccoutcomes.definition.question;

import org.jspecify.annotations.NullMarked;
