/** What became in court of a person who was given up: the State that has him tells it, the other one keeps it. */
@NullMarked
package org.rogatory.extradition.result;

import org.jspecify.annotations.NullMarked;
