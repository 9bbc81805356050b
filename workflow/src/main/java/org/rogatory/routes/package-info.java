/** Endorsement routes: whose visas a file needs before an act, in which order, from when; kept as data. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "audit"})
@NullMarked
package org.rogatory.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
