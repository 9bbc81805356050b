/** Victims of trafficking and those who may be: first contact to reintegration, by consent, safe for the person. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "deadlines",
            "persons",
            "tasks",
            "audit",
            "exchange",
            "notices",
            "providers",
            "verification",
            "requests",
            "requests::beside",
            "requests::flow",
            "requests::clocks"
        })
@NullMarked
package org.rogatory.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
