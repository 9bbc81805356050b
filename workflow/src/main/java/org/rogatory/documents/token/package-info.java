/** The national tools with which officers sign elsewhere: what they are given, and what is known of what they made. */
@NamedInterface("token")
@NullMarked
package org.rogatory.documents.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
