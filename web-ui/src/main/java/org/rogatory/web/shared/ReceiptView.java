package org.rogatory.web.shared;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event between the two sides.
 *
 * @param own whether our side did it
 * @param open whether it is the step that waits
 * @param icon name of an icon of {@code shared/icon}
 * @param when local time with the place named
 * @param text reasons in words, number and day
 * @param told the same as the other State knows it
 * @param said what was written, each text with whom it is for
 * @param ticks sent, delivered, read: with their times, in words
 */
public record ReceiptView(
        boolean own,
        boolean open,
        String icon,
        String title,
        String when,
        @Nullable String text,
        @Nullable String told,
        List<Said> said,
        List<String> ticks) {

    public ReceiptView {
        said = List.copyOf(said);
        ticks = List.copyOf(ticks);
    }

    /**
     * A text of the event.
     *
     * @param inside whether it stays in the office
     * @param language tag of its language; null where nobody said it
     */
    public record Said(
            String label,
            String text,
            boolean inside,
            @Nullable String language) {

        /** In a language that nobody said. */
        public Said(String label, String text, boolean inside) {
            this(label, text, inside, null);
        }
    }

    /** The same without what stays inside. */
    public ReceiptView outside() {
        var passed = said.stream().filter(each -> !each.inside()).toList();
        return new ReceiptView(own, open, icon, title, when, told, told, passed, ticks);
    }

    /** The same with how far the message has come that it sent. */
    public ReceiptView come(List<String> far) {
        var all = Stream.concat(ticks.stream(), far.stream()).toList();
        return new ReceiptView(own, open, icon, title, when, text, told, said, all);
    }
}
