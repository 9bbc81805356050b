package org.rogatory.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act on a file: a verb of the reference data and what it needs. Pages and the interface for national systems make
 * it of the fields they were given; which fields a verb needs says {@link FieldRule}.
 *
 * @param version the version of the file the person saw; a newer one refuses the act
 * @param kind code of the kind of what is done, where the verb has several: of an answer, of a translation
 */
public record Act(
        String verb,
        @Nullable Long version,
        @Nullable String kind,
        Grounds grounds,
        Words words,
        Times times,
        Parties parties,
        Papers papers,
        Items items) {

    public Act {
        kind = given(kind);
    }

    /**
     * Why it is done.
     *
     * @param reasons codes of the reference data (return reasons, waiting reasons)
     * @param places for a reason of a return: key of the item of the form it points at
     * @param ground code of the ground of a refusal or postponement
     * @param finding the name of the finding the act is about
     */
    public record Grounds(
            List<String> reasons,
            Map<String, String> places,
            @Nullable String ground,
            @Nullable String finding) {

        public Grounds {
            reasons = given(reasons);
            places = given(places);
            ground = given(ground);
            finding = given(finding);
        }
    }

    /**
     * What is said about it.
     *
     * @param internalText stays in the office
     * @param releasedText leaves with the message or the letter of this act
     * @param language tag of the language in which what leaves is written; null where nobody says it
     * @param conditions of the use of a result
     * @param consultation how the other State was consulted, or empty
     * @param amount a sum of money with the ISO 4217 code of its currency, {@code 12500.00 USD}
     * @param executorFacts what an executing authority has to know of the case; stands there in place of the facts
     * @param particulars what leaves under single items of the form of the letter, by their keys
     */
    public record Words(
            @Nullable String internalText,
            @Nullable String releasedText,
            @Nullable String language,
            @Nullable String conditions,
            @Nullable String consultation,
            @Nullable String amount,
            @Nullable String executorFacts,
            Map<String, String> particulars) {

        public Words {
            internalText = given(internalText);
            releasedText = given(releasedText);
            language = given(language);
            conditions = given(conditions);
            consultation = given(consultation);
            amount = given(amount);
            executorFacts = given(executorFacts);
            particulars = given(particulars);
        }
    }

    /**
     * When it was, and until when it holds.
     *
     * @param until date until which something is put off, or the control date
     * @param untilEvent what it is put off until, where that is no date
     * @param happenedOn day on which it happened, at the place of the authority
     * @param time the minute in which it happened, on the wall clock of the authority, or of the zone where one is told
     * @param zone id of the time zone of the place where it happened; null where that is the authority's
     */
    public record Times(
            @Nullable LocalDate until,
            @Nullable String untilEvent,
            @Nullable LocalDate happenedOn,
            @Nullable LocalDateTime time,
            @Nullable String zone) {

        static final Times NONE = new Times(null, null, null, null, null);

        public Times {
            untilEvent = given(untilEvent);
            zone = given(zone);
        }

        Times until(@Nullable LocalDate day, @Nullable String event) {
            return new Times(day, event, happenedOn, time, zone);
        }

        Times on(@Nullable LocalDate day) {
            return new Times(until, untilEvent, day, time, zone);
        }

        Times at(@Nullable LocalDateTime minute, @Nullable String ofZone) {
            return new Times(until, untilEvent, happenedOn, minute, ofZone);
        }
    }

    /**
     * Who takes part, and where.
     *
     * @param authorities keys of several, where the act is about more than one
     * @param coExecutors user names of those who execute with the officer
     * @param contact who was spoken to or wrote, of the other State
     * @param issuer the court or authority that made a domestic order
     */
    public record Parties(
            @Nullable String authority,
            List<String> authorities,
            @Nullable String officer,
            List<String> coExecutors,
            @Nullable String contact,
            @Nullable String place,
            @Nullable String issuer) {

        public Parties {
            authority = given(authority);
            authorities = given(authorities);
            officer = given(officer);
            coExecutors = given(coExecutors);
            contact = given(contact);
            place = given(place);
            issuer = given(issuer);
        }
    }

    /**
     * The papers of it.
     *
     * @param reference number of the paper, of the partner's register, of the domestic order
     * @param byHand whether it is handed over by other means
     * @param certified whether a translation is certified
     * @param fingerprint SHA-256 of the document the person has read, or mark of what was shown; another one refuses it
     * @param files references of documents of the file that go with the act; what may travel goes with its message
     * @param letter number of the paper that goes with it, as it stands on the paper
     * @param carrier key of who or what carries them
     */
    public record Papers(
            @Nullable String reference,
            @Nullable Boolean byHand,
            @Nullable Boolean certified,
            @Nullable String fingerprint,
            List<String> files,
            @Nullable String letter,
            @Nullable String carrier) {

        public Papers {
            reference = given(reference);
            letter = given(letter);
            carrier = given(carrier);
            fingerprint = given(fingerprint);
            files = List.copyOf(files);
        }
    }

    /**
     * What was asked for and what became of it.
     *
     * @param item reference of the item of assistance
     * @param results what is told of each item
     * @param keys keys of the checklist that are asked for
     * @param answers answer for each key asked, in the order in which they were given
     */
    public record Items(
            @Nullable String item, List<ItemResult> results, List<String> keys, Map<String, String> answers) {

        public Items {
            item = given(item);
            results = List.copyOf(results);
            keys = given(keys);
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** The bare verb, with nothing but the version. */
    public static Act of(String verb, @Nullable Long version) {
        return new ActDraft(verb).version(version).act();
    }

    /** Starts an act of this verb, for whoever fills single fields. */
    public static ActDraft draft(String verb) {
        return new ActDraft(verb);
    }

    /** The same act with files that were added for it. */
    public Act withFiles(List<String> added) {
        var all = Stream.concat(papers.files().stream(), added.stream()).toList();
        var more = new Papers(
                papers.reference(),
                papers.byHand(),
                papers.certified(),
                papers.fingerprint(),
                all,
                papers.letter(),
                papers.carrier());
        return new Act(verb, version, kind, grounds, words, times, parties, more, items);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<String> given(List<String> codes) {
        return codes.stream().filter(code -> !code.isBlank()).toList();
    }

    private static Map<String, String> given(Map<String, String> values) {
        var given = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(key, value);
            }
        });
        return Collections.unmodifiableMap(given);
    }
}
