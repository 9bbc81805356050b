/** The content of a request of ours, whatever its kind: its versions, who reads it, its translation and its letter. */
@NamedInterface("content")
@NullMarked
package org.rogatory.requests.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
