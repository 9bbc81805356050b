/** The operator's pages, measures and health: jobs that failed, and the figures of the last round. */
@NullMarked
package org.rogatory.web.operations;

import org.jspecify.annotations.NullMarked;
