/** Resolutions and control: the tab of a file, the acts on it, the list of what is on control. */
@NullMarked
package org.rogatory.web.resolutions;

import org.jspecify.annotations.NullMarked;
