/** Visas in the procedures of a request: on one before it leaves, on the answer to one received. */
@NamedInterface("visa")
@NullMarked
package org.rogatory.requests.visa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
