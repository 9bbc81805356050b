/** What the letters of a request say, in which language and between whom: their parts, their words, their copies. */
@NamedInterface("letter")
@NullMarked
package org.rogatory.requests.message.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
