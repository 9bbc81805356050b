package org.rogatory.web.registers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.Marks;
import org.rogatory.registers.Sender;
import org.rogatory.registers.WholeEntry;

/** One entry whole, as far as the caller may read it. */
record WholeEntryJson(
        @JsonUnwrapped EntryJson entry,
        @Nullable SenderJson sender,
        @Nullable String content,
        @Nullable String originalAt,
        MarksJson marks,
        List<EntryLinkJson> links) {

    /** Who it is from or to where the directory does not know him. */
    record SenderJson(
            String kind, @Nullable String name, @Nullable String office) {

        static @Nullable SenderJson of(@Nullable Sender sender) {
            return sender == null ? null : new SenderJson(sender.kind().key(), sender.name(), sender.office());
        }
    }

    /** The last columns of the book. */
    record MarksJson(
            @Nullable String executor,
            @Nullable LocalDate controlUntil,
            @Nullable String note,
            @Nullable LocalDate executedOn,
            @Nullable String filedIn) {

        static MarksJson of(Marks marks) {
            var note = marks.note();
            return new MarksJson(
                    marks.executor(),
                    marks.controlUntil(),
                    note == null ? null : note.key(),
                    marks.executedOn(),
                    marks.filedIn());
        }
    }

    /** A relation to another entry; outward where this entry is the later letter. */
    record EntryLinkJson(String kind, boolean outward, String other, String number) {}

    static WholeEntryJson of(WholeEntry whole) {
        return new WholeEntryJson(
                EntryJson.of(whole.entry()),
                SenderJson.of(whole.sender()),
                whole.content(),
                whole.originalAt(),
                MarksJson.of(whole.entry().marks()),
                whole.relations().stream()
                        .map(relation -> new EntryLinkJson(
                                relation.kind().key(),
                                relation.outward(),
                                relation.other().entryId(),
                                relation.other().number()))
                        .toList());
    }
}
