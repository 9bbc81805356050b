/** What stands in the head of an authority's letters beside its name: address, telephone, e-mail, web address. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "documents::letter", "audit"})
@NullMarked
package org.rogatory.letterheads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
