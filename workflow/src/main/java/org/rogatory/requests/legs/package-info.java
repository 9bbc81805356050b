/** By which route requests and answers leave, and the acts on the legs of their way. */
@NamedInterface("legs")
@NullMarked
package org.rogatory.requests.legs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
