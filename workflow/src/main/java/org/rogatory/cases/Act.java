package org.rogatory.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act on a file: a verb of the reference data and what it needs. Pages and the interface for national systems bind
 * to this one record; which fields a verb needs says {@link FieldRule}.
 *
 * @param version the version of the file the person saw; a newer one refuses the act
 * @param reasons codes of the reference data (return reasons, waiting reasons)
 * @param internalText stays in the office
 * @param releasedText leaves with the message or the letter of this act
 * @param until date until which something is put off, or the control date
 * @param happenedOn day on which it happened, at the place of the authority
 * @param reference number of the paper, of the partner's register, of the domestic order
 * @param keys keys of the checklist that are asked for
 * @param answers answer for each key asked
 * @param item reference of the item of assistance
 * @param consultation how the other State was consulted, or empty
 * @param time the minute in which it happened, on the wall clock of the authority
 * @param contact who was spoken to or wrote, of the other State
 * @param finding the name of the finding the act is about
 * @param fingerprint SHA-256 of the document the person has read; another one refuses the act
 * @param files references of documents of the file that go with the act; what may travel goes with its message
 * @param issuer the court or authority that made a domestic order
 * @param amount a sum of money with the ISO 4217 code of its currency, {@code 12500.00 USD}
 * @param places for a reason of a return: key of the item of the form it points at
 */
public record Act(
        @NotBlank @Size(max = 60) String verb,
        @Nullable Long version,
        @Size(max = 20) List<@Size(max = 64) String> reasons,
        @Size(max = 20000) @PrintableText @Nullable String internalText,
        @Size(max = 20000) @PrintableText @Nullable String releasedText,
        @Size(max = 64) @Nullable String ground,
        @Nullable LocalDate until,
        @Size(max = 300) @PrintableText @Nullable String untilEvent,
        @Nullable LocalDate happenedOn,
        @Size(max = 200) @PrintableText @Nullable String reference,
        @Size(max = 64) @Nullable String authority,
        @Size(max = 120) @Nullable String officer,
        @Size(max = 50) List<@Size(max = 120) String> keys,
        @Size(max = 50) Map<@Size(max = 120) String, @Size(max = 20000) String> answers,
        @Size(max = 500) List<@Valid ItemResult> results,
        @Size(max = 80) @Nullable String item,
        @Size(max = 300) @PrintableText @Nullable String place,
        @Size(max = 5000) @PrintableText @Nullable String conditions,
        @Nullable Boolean certified,
        @Nullable Boolean byHand,
        @Size(max = 20) @Nullable String kind,
        @Size(max = 400) @PrintableText @Nullable String consultation,
        @Nullable LocalDateTime time,
        @Size(max = 300) @PrintableText @Nullable String contact,
        @Size(max = 200) @Nullable String finding,
        @Size(max = 64) @Nullable String fingerprint,
        @Size(max = 20) Map<@Size(max = 64) String, @Size(max = 120) String> places,
        @Size(max = 50) List<@Size(max = 64) String> files,
        @Size(max = 300) @PrintableText @Nullable String issuer,

        @Size(max = 24) @Nullable String amount) {

    public Act {
        reasons = reasons == null
                ? List.of()
                : reasons.stream().filter(r -> !r.isBlank()).toList();
        keys = keys == null
                ? List.of()
                : keys.stream().filter(k -> !k.isBlank()).toList();
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        results = results == null ? List.of() : List.copyOf(results);
        internalText = blankToNull(internalText);
        releasedText = blankToNull(releasedText);
        ground = blankToNull(ground);
        untilEvent = blankToNull(untilEvent);
        reference = blankToNull(reference);
        authority = blankToNull(authority);
        officer = blankToNull(officer);
        item = blankToNull(item);
        place = blankToNull(place);
        conditions = blankToNull(conditions);
        kind = blankToNull(kind);
        consultation = blankToNull(consultation);
        contact = blankToNull(contact);
        finding = blankToNull(finding);
        fingerprint = blankToNull(fingerprint);
        issuer = blankToNull(issuer);
        amount = blankToNull(amount);
        places = given(places);
        files = files == null ? List.of() : List.copyOf(files);
    }

    private static Map<String, String> given(@Nullable Map<String, String> values) {
        var given = new LinkedHashMap<String, String>();
        if (values != null) {
            values.forEach((key, value) -> {
                if (value != null && !value.isBlank()) {
                    given.put(key, value);
                }
            });
        }
        return Collections.unmodifiableMap(given);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The bare verb, with nothing but the version. */
    public static Act of(String verb, @Nullable Long version) {
        return new ActDraft(verb).version(version).act();
    }

    /** Starts an act of this verb, for code that fills single fields. */
    public static ActDraft draft(String verb) {
        return new ActDraft(verb);
    }

    /** The same act with files that were added for it. */
    public Act withFiles(List<String> added) {
        return new Act(
                verb, version,
                reasons, internalText,
                releasedText, ground,
                until, untilEvent,
                happenedOn, reference,
                authority, officer,
                keys, answers,
                results, item,
                place, conditions,
                certified, byHand,
                kind, consultation,
                time, contact,
                finding, fingerprint,
                places, Stream.concat(files.stream(), added.stream()).toList(),
                issuer, amount);
    }
}
