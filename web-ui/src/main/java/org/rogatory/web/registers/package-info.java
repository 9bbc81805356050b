/** The journals of a registry and the nomenclature of its numbers. */
@NullMarked
package org.rogatory.web.registers;

import org.jspecify.annotations.NullMarked;
