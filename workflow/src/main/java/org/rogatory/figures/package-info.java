/** Figures of the work and of the node, made in rounds and read by pages, measures and health. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rogatory.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
