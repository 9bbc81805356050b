/** The legal-basis adviser as a page and a call of its own; the lists of codes and the schemas that are published. */
@NullMarked
package org.rogatory.web.law;

import org.jspecify.annotations.NullMarked;
