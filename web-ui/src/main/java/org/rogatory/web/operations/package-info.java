/** The operator's pages: jobs that failed, and their retry. */
@NullMarked
package org.rogatory.web.operations;

import org.jspecify.annotations.NullMarked;
