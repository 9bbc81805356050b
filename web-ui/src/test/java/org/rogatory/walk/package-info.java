/** Every address of the application is called by everybody, and answers as one table says. */
@NullMarked
package org.rogatory.walk;

import org.jspecify.annotations.NullMarked;
