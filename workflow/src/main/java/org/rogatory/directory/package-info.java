/** States and authorities: who answers for what, in which language and time zone. */
@ApplicationModule(allowedDependencies = {"identity", "audit", "figures"})
@NullMarked
package org.rogatory.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
