/** The people who work here: officers, their authority and their roles. */
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package org.rogatory.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
