package org.rogatory.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter as one data set, ready to be laid out: everything the page shows and nothing more.
 *
 * @param kind document kind of the reference data, for example {@code request} or {@code refusal_notice}
 * @param language the addressee's language: the labels are native in it, free text keeps its own
 * @param reference our reference and date line, for example the case reference
 * @param counterpartReference the other State's reference, if known
 * @param date date of the letter at the sender's place
 * @param numbers lines above the reference: our office's number and day, and the letter this one answers
 * @param data JSON text embedded in the PDF; contains only what the page shows
 */
public record Letter(
        String kind,
        Locale language,
        String reference,
        @Nullable String counterpartReference,
        LocalDate date,
        Party sender,
        Party addressee,
        String title,
        List<Section> sections,
        List<Annex> annexes,
        @Nullable String signatoryOffice,
        Wording wording,
        List<Row> numbers,
        String data) {

    public Letter {
        numbers = List.copyOf(numbers);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** The same letter with these data in it. */
    public Letter carrying(String json) {
        return new Letter(
                kind,
                language,
                reference,
                counterpartReference,
                date,
                sender,
                addressee,
                title,
                sections,
                annexes,
                signatoryOffice,
                wording,
                numbers,
                json);
    }

    /** The same letter, whose parts are in another language than the words around them. */
    public Letter writtenIn(Locale other) {
        return new Letter(
                kind,
                other,
                reference,
                counterpartReference,
                date,
                sender,
                addressee,
                title,
                sections,
                annexes,
                signatoryOffice,
                wording,
                numbers,
                data);
    }

    /** Sender or addressee: name of the authority and of the State, city, in the letter's language. */
    public record Party(
            String authority, String state, @Nullable String city) {}

    /** One headed part: label and value rows, then paragraphs of text. */
    public record Section(String heading, List<Row> rows, List<String> paragraphs) {
        public Section {
            rows = List.copyOf(rows);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** One fact: label in the letter's language and its value. */
    public record Row(String label, String value) {}

    /** An attachment as listed: kind, name, pages or size as words, SHA-256 if stored. */
    public record Annex(String kind, String name, @Nullable String sha256) {}

    /**
     * The fixed words of the frame in the letter's language: annexes, page x of y, our and your reference and so on.
     *
     * @param closing the courtesy above the signature; empty on a paper that stays in the office
     */
    public record Wording(
            String ourReference,
            String yourReference,
            String date,
            String annexes,
            String annex,
            String fingerprint,
            String page,
            String of,
            String closing,
            String sealPlace,
            String synthetic) {}
}
