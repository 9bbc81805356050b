/** How the papers of a file travel: originals and sheets, routes, legs of the way. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
            "documents::letter",
            "deadlines",
            "persons",
            "audit"
        })
@NullMarked
package org.rogatory.transmission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
