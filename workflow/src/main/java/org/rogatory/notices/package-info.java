/** Notices inside the application. */
@ApplicationModule(allowedDependencies = {"identity", "audit"})
@NullMarked
package org.rogatory.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
