/** The acts that move a file, alike for every kind of request: checked, moved, told to the process. */
@NamedInterface("flow")
@NullMarked
package org.rogatory.requests.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
