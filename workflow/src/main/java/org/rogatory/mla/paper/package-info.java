/** Requests that were begun on paper and go on here: what both sides keep of them. */
@NamedInterface("paper")
@NullMarked
package org.rogatory.mla.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
