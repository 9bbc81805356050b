package org.rogatory.enclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.LetterSubject;

/**
 * An inventory as pages show it.
 *
 * @param subject what the papers are about
 * @param legId the leg of the way by which they travel; null where none is told
 * @param letter the number on the cover, in the words of who lists it
 * @param authority of the office that keeps it
 * @param act the act on what differs; null while no second person has confirmed it
 * @param dispatch the dispatch of the file with which its papers left; null before
 */
public record EnclosureView(
        String listId,
        String caseRef,
        Way way,
        LetterSubject subject,
        @Nullable String legId,
        @Nullable String letter,
        String authority,
        EnclosureState state,
        List<EnclosureLine> lines,
        String drawnBy,
        Instant drawnAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Act act,
        @Nullable Integer dispatch,
        long version) {

    public EnclosureView {
        lines = List.copyOf(lines);
    }

    /**
     * The act on what differs.
     *
     * @param number from the internal journal; null where the authority keeps none
     */
    public record Act(@Nullable String number, LocalDate day, String confirmedBy, Instant confirmedAt) {}

    /** Whether the check is still to be finished. */
    public boolean open() {
        return state == EnclosureState.OPEN;
    }

    /** Whether it lists as much as one inventory can: what goes beside that may have been left out of it. */
    public boolean full() {
        return lines.size() >= LineRules.MOST_LINES;
    }

    /** Whether what came is not what is listed. */
    public boolean differing() {
        return state == EnclosureState.DIFFERS || state == EnclosureState.CONFIRMED;
    }

    /** The lines in which the envelope differs. */
    public List<EnclosureLine> differences() {
        return lines.stream().filter(EnclosureLine::differs).toList();
    }
}
