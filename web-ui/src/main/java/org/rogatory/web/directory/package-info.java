/** States and their authorities, to read. */
@NullMarked
package org.rogatory.web.directory;

import org.jspecify.annotations.NullMarked;
