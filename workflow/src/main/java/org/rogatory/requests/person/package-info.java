/** The persons of a request: taken out of its content before it is kept, put back when it is read. */
@NamedInterface("person")
@NullMarked
package org.rogatory.requests.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
