/** The rules of the architecture, checked by machine: one table, a sample that must fail for each rule. */
@NullMarked
package org.rogatory.architecture;

import org.jspecify.annotations.NullMarked;
