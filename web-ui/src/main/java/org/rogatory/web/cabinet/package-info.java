/** The cabinet of a service: opened for a session, at this node alone, and the page on which it is kept. */
@NullMarked
package org.rogatory.web.cabinet;

import org.jspecify.annotations.NullMarked;
