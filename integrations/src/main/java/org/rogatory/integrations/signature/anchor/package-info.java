/** Seals and time-stamps over places of the trail's chain. */
@NullMarked
package org.rogatory.integrations.signature.anchor;

import org.jspecify.annotations.NullMarked;
