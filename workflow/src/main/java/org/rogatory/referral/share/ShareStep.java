package org.rogatory.referral.share;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a message of a share says. */
enum ShareStep {
    OFFER,
    ASK,
    REMIND,
    SEEN,
    ACCEPT,
    REJECT,
    RELEASE,
    DONE,
    OUTCOME,
    REVOKE,
    RECALL,
    EXPIRE,
    WITHDRAW;

    /** Under which name a release tells the last day on which the consent holds. */
    static final String UNTIL = "until";

    /** Under which name a release, and a word of what came of it, tells its number, higher than that of any before. */
    static final String NUMBER = "number";

    /** A day that no month has is its last one. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.SMART);

    /** The key used in messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Under which name a message of it tells its code. */
    String told() {
        return result() ? "outcome" : "reason";
    }

    /** Whether it tells what came of it. */
    boolean result() {
        return this == DONE || this == OUTCOME;
    }

    static Optional<ShareStep> of(String key) {
        return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
    }

    /** The step that a message says; empty where it says none that is known. */
    static Optional<ShareStep> of(JsonNode payload) {
        return of(payload.path("step").asString(""));
    }

    /** What a message says under a key; null where that is nothing. */
    static @Nullable String said(JsonNode payload, String key) {
        return payload.hasNonNull(key) ? payload.path(key).asString("") : null;
    }

    /** The last day on which what is released may be passed on further; null where there is none. */
    static @Nullable LocalDate until(JsonNode payload) {
        var day = said(payload, UNTIL);
        return day == null ? null : LocalDate.parse(day, DAY);
    }

    /** The number of a message; 0 where it has none, as those of earlier versions. */
    static long number(JsonNode payload) {
        return payload.path(NUMBER).asLong(0);
    }

    /** By which word a share that is over is told to who asks for it still. */
    static ShareStep telling(ShareStatus over) {
        return switch (over) {
            case REVOKED -> REVOKE;
            case EXPIRED, REJECTED -> EXPIRE;
            default -> RECALL;
        };
    }
}
