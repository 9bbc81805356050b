/** One item of assistance: its own status, authority, result. */
@NamedInterface("item")
@NullMarked
package org.rogatory.mla.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
