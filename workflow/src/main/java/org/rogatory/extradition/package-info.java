/** Extradition: a person is held, asked for, given up or freed, while a clock runs. */
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
package org.rogatory.extradition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
