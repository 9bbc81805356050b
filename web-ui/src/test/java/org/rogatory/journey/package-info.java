/** The whole product on one node, as officers in a browser and national systems see it. */
@NullMarked
package org.rogatory.journey;

import org.jspecify.annotations.NullMarked;
