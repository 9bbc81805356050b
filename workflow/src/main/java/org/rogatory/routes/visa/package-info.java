/** The visas of files: asked for turn by turn, given, returned, skipped, moved; and who may give them. */
@NamedInterface("visa")
@NullMarked
package org.rogatory.routes.visa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
