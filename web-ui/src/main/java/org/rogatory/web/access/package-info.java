/** Pages and calls of access by name: files found by their number, opened, asked for, closed to one officer. */
@NullMarked
package org.rogatory.web.access;

import org.jspecify.annotations.NullMarked;
