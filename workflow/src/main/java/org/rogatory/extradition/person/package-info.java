/** The dossier of the person who is asked for: who he is, by what he is known, what he is entitled to. */
@NamedInterface("person")
@NullMarked
package org.rogatory.extradition.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
