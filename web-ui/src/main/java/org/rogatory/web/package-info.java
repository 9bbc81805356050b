/** The pages and the interface for national systems; sees only what the modules publish. */
@ApplicationModule
@NullMarked
package org.rogatory.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
