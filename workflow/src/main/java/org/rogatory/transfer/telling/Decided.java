package org.rogatory.transfer.telling;

import org.jspecify.annotations.Nullable;
import org.rogatory.transfer.sentence.Recognised;

/**
 * What stands for a transfer beside its request.
 *
 * @param recognition what the court has said of the sentence; null before
 * @param handover where and when the person is handed over; null before that is named
 */
public record Decided(
        @Nullable Recognised recognition, @Nullable AppointedHandover handover) {}
