/** The office around the files: one page that leads to all its books and registers. */
@NullMarked
package org.rogatory.web.office;

import org.jspecify.annotations.NullMarked;
