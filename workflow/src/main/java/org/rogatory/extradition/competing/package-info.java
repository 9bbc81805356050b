/**
 * Several requests for one person at a State that is asked: found, laid side by side, decided by a person. What one
 * State asks another learns nothing of.
 */
@NamedInterface("competing")
@NullMarked
package org.rogatory.extradition.competing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
