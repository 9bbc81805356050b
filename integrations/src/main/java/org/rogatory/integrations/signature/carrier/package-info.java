/** Lists of revoked certificates that come on carriers. */
@NullMarked
package org.rogatory.integrations.signature.carrier;

import org.jspecify.annotations.NullMarked;
