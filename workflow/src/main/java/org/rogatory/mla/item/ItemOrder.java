package org.rogatory.mla.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The domestic order under which an act is done, as it is kept.
 *
 * @param number under the key of the file
 * @param by who made it, under the key of the file
 */
record ItemOrder(
        @Nullable String number,
        @Nullable LocalDate on,
        @Nullable String by) {}
