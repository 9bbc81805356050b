/** The requested State's file: from reception to the answer sent. */
@NamedInterface("incoming")
@NullMarked
package org.rogatory.mla.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
