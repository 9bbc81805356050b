/**
 * A person came because of a request: he is free of prosecution for the days of the treaty after he was told that he
 * may go. It never leaves.
 */
@NamedInterface("safeconduct")
@NullMarked
package org.rogatory.mla.safeconduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
