package org.rogatory.mla.consultation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A matter between the two States as its own side may read it.
 *
 * @param matter decision, costs, disclosure, other_use, incident or feedback
 * @param kind a code of the matter, such as refusal, breached, extraordinary; null where there is none
 * @param ours whether this side asked or told
 * @param status noted (here only), dropped (never sent, or refused there), told (nothing is awaited), proposed (put to
 *     the other State), answered or held (settled)
 * @param item number of the item of the request, or null for all of it
 * @param text what was told the other State, or what it told us
 * @param reference the proceedings it is about
 * @param day until which an answer is asked for, or on which something is disclosed
 * @param answer a code, such as consent, conditional, no_consent, go_on
 * @param how in which way it was settled
 */
public record ConsultationView(
        String consultationRef,
        int number,
        String matter,
        @Nullable String kind,
        boolean ours,
        String status,
        @Nullable Integer item,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Instant beganAt,
        @Nullable String text,
        @Nullable String internalText,
        @Nullable String reference,
        @Nullable String day,
        @Nullable String answer,
        @Nullable String answerText,
        @Nullable String conditions,
        @Nullable Instant answeredAt,
        @Nullable LocalDate heldOn,
        @Nullable String how) {

    static ConsultationView of(Consultation row, FileCipher cipher) {
        var told = read(row, row.hiddenTold(), cipher);
        var answered = read(row, row.hiddenAnswer(), cipher);
        var how = row.hiddenHow();
        return new ConsultationView(
                row.consultationRef(),
                row.number(),
                row.matter().key(),
                row.kind(),
                row.ours(),
                row.status().name().toLowerCase(Locale.ROOT),
                row.itemNumber(),
                row.amount(),
                row.currency(),
                row.beganAt(),
                text(told, "text"),
                text(told, "internal_text"),
                text(told, "reference"),
                text(told, row.matter().day()),
                row.answer(),
                text(answered, "text"),
                text(answered, "conditions"),
                row.answeredAt(),
                row.heldOn(),
                how == null ? null : cipher.decrypt(row.caseRef(), how));
    }

    private static JsonNode read(Consultation row, @Nullable String hidden, FileCipher cipher) {
        return Optional.ofNullable(hidden)
                .map(kept -> JsonMapper.shared().readTree(cipher.decrypt(row.caseRef(), kept)))
                .orElseGet(JsonMapper.shared()::createObjectNode);
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asString("") : null;
    }
}
