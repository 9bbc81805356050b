/** Files and drafts for national systems: begun, written, translated, read. */
@NullMarked
package org.rogatory.web.cases.content;

import org.jspecify.annotations.NullMarked;
