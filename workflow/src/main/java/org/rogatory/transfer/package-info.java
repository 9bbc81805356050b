/** Transfer of sentenced persons: asked for by either State, with the consent of the person, and reported on to its end. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents::letter",
            "deadlines",
            "enclosures",
            "persons",
            "tasks",
            "audit",
            "exchange",
            "letterheads",
            "notices",
            "registers",
            "resolutions",
            "routes",
            "routes::visa",
            "signing",
            "transmission",
            "verification",
            "requests",
            "requests::message",
            "requests::content",
            "requests::translation",
            "requests::person",
            "requests::beside",
            "requests::legs",
            "requests::reminder",
            "requests::inbox",
            "requests::papers",
            "requests::flow",
            "requests::clocks"
        })
@NullMarked
package org.rogatory.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
