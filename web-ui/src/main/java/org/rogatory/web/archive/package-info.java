/** Pages of the archive: files by index, inventories, acts, and the tab of a file. */
@NullMarked
package org.rogatory.web.archive;

import org.jspecify.annotations.NullMarked;
