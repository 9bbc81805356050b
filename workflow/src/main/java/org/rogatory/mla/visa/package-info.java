/** Visas in the procedures of mutual legal assistance: on a request before it leaves, on the answer to one received. */
@NullMarked
package org.rogatory.mla.visa;

import org.jspecify.annotations.NullMarked;
