/** Extradition: a person is held, asked for, given up or freed, while a clock runs. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
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
            "requests::letter",
            "requests::content",
            "requests::translation",
            "requests::person",
            "requests::beside",
            "requests::flow",
            "requests::legs",
            "requests::reminder",
            "requests::inbox",
            "requests::papers",
            "requests::clocks"
        })
@NullMarked
package org.rogatory.extradition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
