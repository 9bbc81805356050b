/** The demo world: synthetic officers and files of the embedded default. */
@NullMarked
package org.rogatory.cases.world;

import org.jspecify.annotations.NullMarked;
