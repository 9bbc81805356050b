/** Registers of files, and the searches for a file, a letter or a person. */
@NullMarked
package org.rogatory.web.cases.list;

import org.jspecify.annotations.NullMarked;
