/** A request has ended: whoever and whatever was held for it goes free, and that is written down. It never leaves. */
@NullMarked
package org.rogatory.mla.release;

import org.jspecify.annotations.NullMarked;
