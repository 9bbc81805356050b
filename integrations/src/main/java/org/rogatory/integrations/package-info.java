/** The adapters behind the ports of workflow; each slice stands alone. */
@ApplicationModule
@NullMarked
package org.rogatory.integrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
