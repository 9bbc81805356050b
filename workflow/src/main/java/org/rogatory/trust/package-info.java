/** Whom we believe: which certificates and which authorities stand for which State. */
@ApplicationModule(allowedDependencies = {"identity", "directory", "audit", "figures"})
@NullMarked
package org.rogatory.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
