/** Execution passed down the tree of authorities, level by level, and reported up again, checked at each level. */
@NamedInterface("cascade")
@NullMarked
package org.rogatory.mla.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
