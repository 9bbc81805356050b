/** Endorsement routes: their register, kept by administrators; the visas of a file. */
@NullMarked
package org.rogatory.web.routes;

import org.jspecify.annotations.NullMarked;
