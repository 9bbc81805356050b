/** The pages and calls by which open paper files are taken over from a table. */
@NullMarked
package org.rogatory.web.imports;

import org.jspecify.annotations.NullMarked;
