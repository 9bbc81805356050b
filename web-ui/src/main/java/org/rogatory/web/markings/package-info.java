/** Markings: what is marked too high is reported, and decided about by two persons. */
@NullMarked
package org.rogatory.web.markings;

import org.jspecify.annotations.NullMarked;
