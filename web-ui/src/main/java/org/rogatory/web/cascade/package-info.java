/** The levels through which execution goes down and reports climb up: the tab of a file. */
@NullMarked
package org.rogatory.web.cascade;

import org.jspecify.annotations.NullMarked;
