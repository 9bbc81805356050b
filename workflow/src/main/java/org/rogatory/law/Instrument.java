package org.rogatory.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A treaty or another basis of cooperation.
 *
 * @param done the day on which it was concluded; null where the day is not known
 * @param inForce the known date of its entry into force; null where the date is not known
 * @param offenceRefs the offences it covers; "any" covers all
 * @param cooperation what it covers, with the articles, by kind of cooperation
 * @param parent the convention to which it is a protocol
 * @param parties the States of a bilateral treaty; empty for an open one
 * @param letterLanguages working languages in which a request under it may always be written
 * @param displaces the instruments that give way to it between its parties
 * @param provisions the articles on confidentiality, use, disclosure to a defendant and costs, as far as they are known
 * @param advance what it says of oral and INTERPOL requests; null for nothing known
 * @param confidence in words, beginning with high, medium or low
 */
public record Instrument(
        String id,
        Wording title,
        String shortTitle,
        String kind,
        @Nullable LocalDate done,
        @Nullable LocalDate inForce,
        List<String> offenceRefs,
        Map<String, String> cooperation,
        @Nullable String parent,
        boolean usable,
        List<String> parties,
        List<String> displaces,
        List<String> fallback,
        @Nullable String listedArticle,
        List<String> listedTypes,
        @Nullable String channel,
        @Nullable String languages,
        List<String> letterLanguages,
        @Nullable String requestContents,
        Map<String, String> provisions,
        @Nullable Advance advance,
        String confidence,
        List<String> source) {

    /**
     * What an instrument says of a request that is made orally or by INTERPOL before it is made in writing.
     *
     * @param oral allowed, where_agreed or unknown
     * @param interpol allowed, where_agreed or unknown
     * @param article where it says so, in words
     * @param confirm the rule of the deadline within which the written request follows
     * @param begin allowed where execution may begin before the written request; else unknown
     */
    public record Advance(String oral, String interpol, String article, String confirm, String begin) {

        private static final Set<String> ANSWERS = Set.of("allowed", "where_agreed", "unknown");

        private static Advance read(ReferenceRecord record) {
            var doubtful = record.text("confidence").startsWith("low");
            return new Advance(
                    doubtful ? "unknown" : record.code("oral", ANSWERS),
                    doubtful ? "unknown" : record.code("interpol", ANSWERS),
                    record.text("article"),
                    record.text("confirm"),
                    doubtful ? "unknown" : record.code("begin", ANSWERS));
        }

        /** What it says of a channel; of one it does not know, nothing. */
        public String by(String channel) {
            return switch (channel) {
                case "oral" -> oral;
                case "interpol" -> interpol;
                default -> "unknown";
            };
        }
    }

    /** The list of labels that says the channel, the languages and the articles in the reader's language. */
    static final String PHRASES = "instrument_phrases";

    static final Set<String> SCOPE_CODES = Set.of("any", "any_electronic_evidence", "any_serious_crime_4y", "proceeds");

    static Instrument read(ReferenceRecord record) {
        var listed = record.has("assistance_listed") ? record.child("assistance_listed") : null;
        return new Instrument(
                record.name(),
                new Wording(record.text("title"), record.text("title_ru"), record.text("title_uz")),
                record.text("short"),
                record.text("kind"),
                day(record, "done"),
                day(record, "in_force"),
                record.has("scope") ? record.child("scope").texts("offence_refs") : List.of(),
                cooperation(record),
                record.textOrNull("parent"),
                !record.has("usable") || record.flag("usable"),
                record.texts("parties"),
                record.texts("displaces"),
                record.texts("fallback"),
                listed == null ? null : listed.textOrNull("article"),
                listed == null ? List.of() : listed.texts("types"),
                record.textOrNull("channel"),
                record.textOrNull("languages"),
                record.texts("letter_languages"),
                record.textOrNull("request_contents"),
                provisions(record),
                record.has("advance") ? Advance.read(record.child("advance")) : null,
                record.text("confidence"),
                record.texts("source"));
    }

    /** A day that is known as such; a year alone or a remark is no day. */
    private static @Nullable LocalDate day(ReferenceRecord record, String field) {
        return record.optional(field)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(text -> record.date(field))
                .orElse(null);
    }

    private static Map<String, String> provisions(ReferenceRecord record) {
        if (!record.has("provisions")) {
            return Map.of();
        }
        var provisions = new LinkedHashMap<String, String>();
        var child = record.child("provisions");
        child.node().propertyNames().forEach(topic -> {
            if (!Provisions.TOPICS.contains(topic)) {
                throw child.broken(topic, "unknown code " + topic);
            }
            provisions.put(topic, child.text(topic));
        });
        return Collections.unmodifiableMap(provisions);
    }

    private static Map<String, String> cooperation(ReferenceRecord record) {
        var cooperation = new LinkedHashMap<String, String>();
        var child = record.child("cooperation");
        child.node().propertyNames().forEach(kind -> cooperation.put(kind, child.text(kind)));
        if (cooperation.isEmpty()) {
            throw record.broken("cooperation", "missing");
        }
        return Collections.unmodifiableMap(cooperation);
    }

    /** Concluded between named States only. */
    public boolean bilateral() {
        return !parties.isEmpty();
    }

    boolean police() {
        return kind.contains("police") || cooperation.containsKey("police");
    }

    boolean onlyFutureOrModel() {
        return Set.of("future", "model").containsAll(cooperation.keySet());
    }

    boolean doubtful() {
        return confidence.startsWith("low") || confidence.contains("low on force");
    }
}
