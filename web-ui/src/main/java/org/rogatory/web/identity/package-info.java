/** Sign-in, its safeguards, and the administration of users. */
@NullMarked
package org.rogatory.web.identity;

import org.jspecify.annotations.NullMarked;
