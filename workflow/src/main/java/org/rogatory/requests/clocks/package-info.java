/** The clocks of a file follow its acts, and tell people when they have rung, whatever the kind of the request. */
@NamedInterface("clocks")
@NullMarked
package org.rogatory.requests.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
