/** Records that mirror the YAML files key by key, before anything in them is checked. */
@NullMarked
package org.iccoutcomes.config.document;

import org.jspecify.annotations.NullMarked;
