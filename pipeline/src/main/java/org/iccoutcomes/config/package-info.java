/** YAML to definitions: every error at once, each with file, line, column and a suggestion. */
@NullMarked
package org.iccoutcomes.config;

import org.jspecify.annotations.NullMarked;
