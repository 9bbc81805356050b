/** Lets anybody, without an account, find out whether a letter is genuine; nothing of what it says is told. */
@ApplicationModule(allowedDependencies = {"documents", "directory", "persons"})
@NullMarked
package org.rogatory.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
