/** Mutual legal assistance: the request, the file on each side, the items. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
            "deadlines",
            "enclosures",
            "persons",
            "tasks",
            "audit",
            "exchange",
            "imports",
            "letterheads",
            "notices",
            "registers",
            "resolutions",
            "routes",
            "routes::visa",
            "signing",
            "subject",
            "transmission",
            "verification"
        })
@NullMarked
package org.rogatory.mla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
