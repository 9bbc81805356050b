/**
 * Papers that people of the office sign and no message carries: drafted by an act or a clock, signed by those named, or
 * dropped.
 */
@NamedInterface("papers")
@NullMarked
package org.rogatory.requests.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
