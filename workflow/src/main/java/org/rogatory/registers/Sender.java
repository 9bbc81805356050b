package org.rogatory.registers;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a letter, or gets it, where the directory does not know him.
 *
 * @param name of the person
 * @param office the agency, firm or organisation for which he writes, or that writes
 */
public record Sender(
        SenderKind kind, @Nullable String name, @Nullable String office) {

    /** Name and office as one line of the book. */
    public String line() {
        return Stream.of(name, office).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The field that is missing; null where he is described. */
    @Nullable
    String missing() {
        if (kind == SenderKind.ORGANISATION) {
            return office == null ? "senderOffice" : null;
        }
        return name == null ? "senderName" : null;
    }

    /** Without his name, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "Sender[" + kind + "]";
    }
}
