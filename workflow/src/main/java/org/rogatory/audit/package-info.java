/** Every act leaves its trace: one unchained row in the act's own transaction, chained by a sealer. */
@ApplicationModule(allowedDependencies = {"figures"})
@NullMarked
package org.rogatory.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
