/** Inventories of what lies in an envelope, checked when it goes and when it comes, and the act where they differ. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
            "persons",
            "registers",
            "notices",
            "transmission",
            "audit"
        })
@NullMarked
package org.rogatory.enclosures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
