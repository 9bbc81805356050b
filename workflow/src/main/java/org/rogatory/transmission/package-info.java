/** How the papers of a file travel: originals and sheets, legs of the way, inventories. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "documents", "audit"})
@NullMarked
package org.rogatory.transmission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
