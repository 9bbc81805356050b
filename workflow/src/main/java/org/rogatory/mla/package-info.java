/** Mutual legal assistance: the request, the file on each side, the items. */
@ApplicationModule(
        allowedDependencies = {
            "absences",
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
            "documents::bytes",
            "documents::signature",
            "documents::letter",
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
            "requests",
            "requests::beside",
            "requests::content",
            "requests::flow",
            "requests::inbox",
            "requests::legs",
            "requests::message",
            "requests::held",
            "requests::letter",
            "requests::seal",
            "requests::person",
            "requests::reminder",
            "requests::translation",
            "requests::visa",
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
