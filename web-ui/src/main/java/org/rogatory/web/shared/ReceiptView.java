package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event between the two sides.
 *
 * @param own whether our side did it
 * @param open whether it is the step that waits
 * @param icon name of an icon of {@code shared/icon}
 * @param when local time with the place named
 * @param ticks sent, delivered, read: with their times, in words
 */
public record ReceiptView(
        boolean own,
        boolean open,
        String icon,
        String title,
        String when,
        @Nullable String text,
        List<String> ticks) {}
