/** All that is done on a file of referral, as the shared pages and calls ask for it, and its process. */
@NamedInterface("procedure")
@NullMarked
package org.rogatory.referral.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
