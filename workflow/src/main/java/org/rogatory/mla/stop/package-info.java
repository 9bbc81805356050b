/**
 * Questions of political offence, discrimination or asylum that a reviewer raises on a request received: nobody accepts
 * it until a person has decided. They never leave.
 */
@NamedInterface("stop")
@NullMarked
package org.rogatory.mla.stop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
