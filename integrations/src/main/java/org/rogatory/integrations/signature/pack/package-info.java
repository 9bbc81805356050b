/** Sealed packages: containers of ETSI EN 319 162 that are written and strictly read, and those of before that are still read. */
@NullMarked
package org.rogatory.integrations.signature.pack;

import org.jspecify.annotations.NullMarked;
