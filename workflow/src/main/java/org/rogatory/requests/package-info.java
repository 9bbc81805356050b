/** What one State asks another and how it leaves, whatever its kind: content, translation, letters, messages, legs. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
            "documents::bytes",
            "documents::signature",
            "documents::letter",
            "documents::token",
            "documents::upload",
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
package org.rogatory.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
