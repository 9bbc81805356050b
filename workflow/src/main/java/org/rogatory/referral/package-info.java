/** Victims of trafficking and those who may be: first contact to reintegration, by consent, safe for the person. */
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
            "letterheads",
            "notices",
            "providers",
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
package org.rogatory.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
