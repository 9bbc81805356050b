/** Law as data: instruments, offences, completeness and legal basis; findings advise, people decide. */
@ApplicationModule(allowedDependencies = {"directory", "audit"})
@NullMarked
package org.rogatory.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
