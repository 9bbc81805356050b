/** Consultations of the two States before a refusal or a postponement: proposed, answered, held. */
@NullMarked
package org.rogatory.mla.consultation;

import org.jspecify.annotations.NullMarked;
