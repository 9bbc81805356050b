/** Matters between the two States beside the steps of a request: consultations, use, costs, breaches of confidentiality. */
@NamedInterface("consultation")
@NullMarked
package org.rogatory.mla.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
