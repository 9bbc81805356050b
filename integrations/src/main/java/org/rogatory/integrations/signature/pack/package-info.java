/** Sealed packages: containers of ETSI EN 319 162, written and strictly read; those of before are read still. */
@NullMarked
package org.rogatory.integrations.signature.pack;

import org.jspecify.annotations.NullMarked;
