/** The page and the call on which anybody has a letter verified, without an account. */
@NullMarked
package org.rogatory.web.verify;

import org.jspecify.annotations.NullMarked;
