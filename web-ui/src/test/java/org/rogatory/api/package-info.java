/** The interface for national systems on a running node. */
@NullMarked
package org.rogatory.api;

import org.jspecify.annotations.NullMarked;
