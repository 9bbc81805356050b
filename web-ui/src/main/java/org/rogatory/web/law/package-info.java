/** The legal-basis adviser as a page of its own. */
@NullMarked
package org.rogatory.web.law;

import org.jspecify.annotations.NullMarked;
