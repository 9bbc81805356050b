/** A module that allows itself no dependency and has one. */
@ApplicationModule(allowedDependencies = {})
package org.rogatory.architecture.samples.modules.cases;

import org.springframework.modulith.ApplicationModule;
