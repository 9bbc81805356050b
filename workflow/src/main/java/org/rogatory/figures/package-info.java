/** Figures of the work and of the node, made by a round and read by pages, measures and health: codes and numbers only. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rogatory.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
