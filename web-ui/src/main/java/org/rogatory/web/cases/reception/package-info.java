/** What comes by hand or by word of mouth: taken in, written down, mended, put into its file. */
@NullMarked
package org.rogatory.web.cases.reception;

import org.jspecify.annotations.NullMarked;
