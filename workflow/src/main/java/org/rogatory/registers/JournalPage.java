package org.rogatory.registers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a journal, in the order it was asked for.
 *
 * @param earlier place of the line after which earlier ones follow; null at the beginning of the book
 * @param later place of the line after which later ones follow; null at its end
 */
public record JournalPage(
        List<EntryView> entries,
        @Nullable String earlier,
        @Nullable String later) {}
