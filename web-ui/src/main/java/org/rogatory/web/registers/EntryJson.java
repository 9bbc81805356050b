package org.rogatory.web.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.SenderKind;

/** An entry as other systems read it: codes and numbers, no words. */
record EntryJson(
        String entryId,
        String authority,
        String journal,
        int year,
        @Nullable String index,
        String number,
        LocalDate date,
        @Nullable String theirNumber,
        @Nullable LocalDate theirDate,
        @Nullable String correspondent,
        @Nullable String senderKind,
        @Nullable String subject,
        @Nullable Integer sheets,
        @Nullable Integer enclosed,
        @Nullable String caseRef,
        @Nullable String documentRef,
        @Nullable String voided) {

    static EntryJson of(EntryView entry) {
        var voided = entry.voided();
        return new EntryJson(
                entry.entryId(),
                entry.authority(),
                entry.kind().key(),
                entry.year(),
                entry.shut() ? null : entry.index(),
                entry.number(),
                entry.registeredOn(),
                entry.theirNumber(),
                entry.theirDate(),
                entry.correspondent(),
                key(entry.senderKind()),
                entry.shut() ? null : entry.subject().key(),
                entry.sheets(),
                entry.enclosed(),
                entry.caseRef(),
                entry.documentRef(),
                voided == null ? null : voided.reason().key());
    }

    private static @Nullable String key(@Nullable SenderKind kind) {
        return kind == null ? null : kind.key();
    }
}
