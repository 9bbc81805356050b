package org.rogatory.documents.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.SignatureSlot;

/**
 * A letter as one data set, ready to be laid out: everything the page shows and nothing more.
 *
 * @param kind document kind of the reference data, for example {@code request} or {@code refusal_notice}
 * @param language the addressee's language: the labels are native in it, free text keeps its own
 * @param reference our reference and date line, for example the case reference
 * @param counterpartReference the other State's reference, if known
 * @param date date of the letter at the sender's place
 * @param form how it is laid out, and what is put on it besides its text
 * @param numbers lines above the reference: our office's number and day, and the letter this one answers
 * @param data JSON text embedded in the PDF; contains only what the page shows
 */
public record Letter(
        String kind,
        Locale language,
        String reference,
        @Nullable String counterpartReference,
        LocalDate date,
        Letterhead head,
        Party addressee,
        String title,
        List<Section> sections,
        List<Annex> annexes,
        @Nullable String signatoryOffice,
        Wording wording,
        List<Row> numbers,
        Form form,
        String data) {

    public Letter {
        numbers = List.copyOf(numbers);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** The same letter with these data in it. */
    public Letter carrying(String json) {
        return copy(language, form, json);
    }

    /** The same letter, whose parts are in another language than the words around them. */
    public Letter writtenIn(Locale other) {
        return copy(other, form, data);
    }

    /** The same letter in another form. */
    public Letter in(Form other) {
        return copy(language, other, data);
    }

    private Letter copy(Locale newLanguage, Form newForm, String newData) {
        return new Letter(
                kind,
                newLanguage,
                reference,
                counterpartReference,
                date,
                head,
                addressee,
                title,
                sections,
                annexes,
                signatoryOffice,
                wording,
                numbers,
                newForm,
                newData);
    }

    /** An authority as a letter names it: itself, its State, its city, in the letter's language. */
    public record Party(
            String authority, String state, @Nullable String city) {}

    /**
     * The sender as the head of the paper shows it, in the letter's language.
     *
     * @param contacts telephone, e-mail and the like, a line each
     */
    public record Letterhead(
            String authority,
            String state,
            @Nullable String city,
            @Nullable String address,
            List<String> contacts) {

        public Letterhead {
            contacts = List.copyOf(contacts);
        }

        /** With nothing but the name and place of the authority. */
        public static Letterhead of(Party sender) {
            return new Letterhead(sender.authority(), sender.state(), sender.city(), null, List.of());
        }
    }

    /**
     * How a letter is laid out, and what is put on it besides its text.
     *
     * @param templateVersion of the template for which the letter was written, {@link PdfRenderer#TEMPLATE}
     * @param mark by which anybody can verify it; null on a letter that carries none
     * @param slots the places for signatures, in their order
     * @param approval the act under whose approval it is laid out; null where it has none
     */
    public record Form(
            int templateVersion,
            Layout layout,
            @Nullable Mark mark,
            List<SignatureSlot> slots,
            @Nullable String approval) {

        /** In one language, without a mark, with the seal of the authority. */
        public static final Form ORDINARY =
                new Form(PdfRenderer.TEMPLATE, Layout.ONE, null, List.of(SignatureSlot.SEAL), null);

        public Form {
            slots = List.copyOf(slots);
        }

        /** The same with a mark. */
        public Form with(Mark other) {
            return new Form(templateVersion, layout, other, slots, approval);
        }

        /** The same in another layout. */
        public Form with(Layout other) {
            return new Form(templateVersion, other, mark, slots, approval);
        }

        /** The same with places for these signatures. */
        public Form with(List<SignatureSlot> others) {
            return new Form(templateVersion, layout, mark, others, approval);
        }

        /** The same under this approval. */
        public Form under(String act) {
            return new Form(templateVersion, layout, mark, slots, act);
        }
    }

    /** How a text and its translation stand to each other. */
    public enum Layout {
        /** One language alone. */
        ONE,
        /** Beside each other. */
        COLUMNS,
        /** One after the other. */
        SEQUENCE
    }

    /**
     * By which anybody can verify a letter.
     *
     * @param code to be typed
     * @param address of the page that verifies it, with the code in it; empty where no such page is named
     */
    public record Mark(String code, String address) {}

    /** One headed part: label and value rows, then paragraphs of text. */
    public record Section(String heading, List<Row> rows, List<Prose> prose) {
        public Section {
            rows = List.copyOf(rows);
            prose = List.copyOf(prose);
        }

        /** With paragraphs of which nothing is known but their text. */
        public static Section of(String heading, List<Row> rows, List<String> paragraphs) {
            return new Section(heading, rows, paragraphs.stream().map(Prose::of).toList());
        }

        /** The texts of the paragraphs alone. */
        public List<String> paragraphs() {
            return prose.stream().map(Prose::text).toList();
        }
    }

    /**
     * A paragraph.
     *
     * @param language tag of its language; null if it is the letter's own
     * @param beside its translation
     */
    public record Prose(
            String text,
            @Nullable String language,
            @Nullable Prose beside) {

        /** In the letter's language, without a translation. */
        public static Prose of(String text) {
            return new Prose(text, null, null);
        }
    }

    /**
     * One fact: label in the letter's language and its value.
     *
     * @param language tag of the value's language; null if it is the letter's own, or in none
     */
    public record Row(String label, String value, @Nullable String language) {

        /** With a value of which nothing is known but its text. */
        public Row(String label, String value) {
            this(label, value, null);
        }
    }

    /** An attachment as listed: kind, name, pages or size as words, SHA-256 if stored. */
    public record Annex(String kind, String name, @Nullable String sha256) {}

    /**
     * The fixed words of the frame in the letter's language: annexes, page x of y, our and your reference and so on.
     *
     * @param closing the courtesy above the signature; empty on a paper that stays in the office
     * @param approvalPlace what the place of the approval is, where a letter has one
     * @param verification what the code beside the mark is for, where a letter has one
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
            String synthetic,
            String approvalPlace,
            String verification) {}
}
