/** The trail, for the auditor. */
@NullMarked
package org.rogatory.web.audit;

import org.jspecify.annotations.NullMarked;
