/** The way of the papers: the tab of a file, the list of what is under way. */
@NullMarked
package org.rogatory.web.transmission;

import org.jspecify.annotations.NullMarked;
