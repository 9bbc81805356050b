package org.rogatory.web.enclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.EnclosureView;

/**
 * An inventory as other systems read it.
 *
 * @param way {@code dispatch} or {@code receipt}
 * @param state {@code open}, {@code checked}, {@code differs} or {@code confirmed}
 * @param act the act on what differs, once a second person has confirmed it
 * @param dispatch with which dispatch of the file its papers left
 * @param version for If-Match, as the ETag of the inventory has it
 */
record EnclosureListJson(
        String listId,
        String way,
        String subject,
        @Nullable String leg,
        @Nullable String letter,
        String authority,
        String state,
        List<PaperJson> lines,
        String drawnBy,
        Instant drawnAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable DiscrepancyJson act,
        @Nullable Integer dispatch,
        long version) {

    /** One paper, as it is listed and as it was found. */
    record PaperJson(
            @Nullable String document,
            String kind,
            @Nullable String title,
            @Nullable Integer sheets,
            @Nullable Integer copies,
            boolean original,
            boolean ticked,
            @Nullable String found,
            @Nullable Integer sheetsFound) {

        static PaperJson of(EnclosureLine line) {
            var found = line.found();
            return new PaperJson(
                    line.documentRef(),
                    line.kind(),
                    line.title(),
                    line.sheets(),
                    line.copies(),
                    line.original(),
                    line.ticked(),
                    found == null ? null : found.key(),
                    line.sheetsFound());
        }
    }

    /** The act on what differs; without a number where the authority keeps no internal journal. */
    record DiscrepancyJson(@Nullable String number, LocalDate day, String confirmedBy, Instant confirmedAt) {

        static DiscrepancyJson of(EnclosureView.Act act) {
            return new DiscrepancyJson(act.number(), act.day(), act.confirmedBy(), act.confirmedAt());
        }
    }

    static EnclosureListJson of(EnclosureView list) {
        var act = list.act();
        return new EnclosureListJson(
                list.listId(),
                list.way().key(),
                list.subject().key(),
                list.legId(),
                list.letter(),
                list.authority(),
                list.state().key(),
                list.lines().stream().map(PaperJson::of).toList(),
                list.drawnBy(),
                list.drawnAt(),
                list.checkedBy(),
                list.checkedAt(),
                act == null ? null : DiscrepancyJson.of(act),
                list.dispatch(),
                list.version());
    }
}
