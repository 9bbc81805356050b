package org.rogatory.integrity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import tools.jackson.databind.JsonNode;

/**
 * A certificate that was ordered.
 *
 * @param proved what was found of the trail when it was ordered; null for an order of before
 * @param by user name of who ordered it
 * @param views whether it tells who only looked into the file
 */
record CertificateAsked(
        CaseFile file,
        @Nullable String documentRef,
        Locale language,
        @Nullable String purpose,
        boolean views,
        @Nullable ProvedTrail proved,
        String by) {

    /** Under which it is kept with the order. */
    static final String PROVED = "proved";

    static CertificateAsked of(CaseFile file, JsonNode said, String by) {
        return new CertificateAsked(
                file,
                text(said, "document"),
                Locale.forLanguageTag(said.path("language").asString("en")),
                text(said, "purpose"),
                said.path("views").asBoolean(false),
                ProvedTrail.of(said.path(PROVED)),
                by);
    }

    private static @Nullable String text(JsonNode said, String key) {
        return said.hasNonNull(key) ? said.path(key).asString() : null;
    }

    /** A moment as the data tell it: to the second, on the clocks of the authority. */
    static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
