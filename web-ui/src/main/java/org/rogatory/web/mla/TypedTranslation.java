package org.rogatory.web.mla;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.translation.PaperWords;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations;

/** What stands in the fields of the translator's page. */
record TypedTranslation(Typed typed) {

    /** The day of a certification. */
    static final String DAY = "happenedOn";

    /** The language into which is translated. */
    static final String LANGUAGE = "language";

    /** How both stand in the letter of an answer. */
    static final String LAYOUT = "layout";

    private static final String TEXT = "t-";
    private static final String SAME = "same-";
    private static final String TRANSLATOR = "paperTranslator";
    private static final String CERTIFIER = "paperCertifier";
    private static final String STAMPED = "paperStamped";

    /** What is said at the end of the work. */
    private static final List<String> AT_THE_END =
            List.of("internalText", "reason", "contact", "reference", DAY, "certified");

    /** What is said of papers that are added. */
    private static final List<String> OF_PAPERS = List.of("source", TRANSLATOR, CERTIFIER, STAMPED);

    /** The name of the field of a part. */
    static String field(String key) {
        return TEXT + key;
    }

    /** The name of the box that says that a translation still holds. */
    static String box(String key) {
        return SAME + key;
    }

    /** What a page gives: its texts, and what else it says. */
    static String seen(TranslatedParts parts, Map<String, String> more) {
        var given = new HashMap<>(more);
        parts.parts().forEach(part -> given.put(field(part.part().key()), part.target()));
        return GivenParts.of(given);
    }

    private boolean untouched(String field) {
        return GivenParts.read(typed.text("seen")).same(field, typed.text(field));
    }

    /** What was typed. What stands as the page gave it is left out, so that it wins over nobody's text. */
    Translations.Texts texts() {
        var all = everything();
        var texts = new HashMap<>(all.texts());
        texts.keySet().removeIf(key -> !confirmed(key) && untouched(field(key)));
        return new Translations.Texts(all.seen(), texts, all.confirmed());
    }

    /** All that stands on the page: where all of it has to be what is kept. */
    Translations.Texts everything() {
        var texts = new HashMap<String, String>();
        var confirmed = new HashSet<String>();
        for (var name : typed.all().keySet()) {
            if (name.startsWith(TEXT)) {
                texts.put(name.substring(TEXT.length()), typed.text(name));
            }
            if (name.startsWith(SAME)) {
                confirmed.add(name.substring(SAME.length()));
            }
        }
        return new Translations.Texts(version(), texts, confirmed);
    }

    /** The keys of the parts that stood on the page, in its order. */
    List<String> keys() {
        return typed.all().keySet().stream()
                .filter(name -> name.startsWith(TEXT))
                .map(name -> name.substring(TEXT.length()))
                .toList();
    }

    private @Nullable Long version() {
        var seen = typed.text("version");
        return seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
    }

    /** The text typed for a part, if the field was there and does not stand as the page gave it. */
    @Nullable
    String of(String key) {
        return typed.has(field(key)) && !untouched(field(key)) ? typed.text(field(key)) : null;
    }

    @Nullable
    String text(String field) {
        var text = typed.text(field);
        return text.isEmpty() || untouched(field) ? null : text;
    }

    boolean confirmed(String key) {
        return typed.has(box(key));
    }

    boolean certified() {
        return "true".equals(typed.text("certified"));
    }

    /** The day on which it was certified; null where none was typed that is a day. */
    @Nullable
    LocalDate certifiedOn() {
        return RequestForms.day(typed.text(DAY));
    }

    boolean unreadable() {
        return !typed.text(DAY).isEmpty() && certifiedOn() == null;
    }

    boolean finishes() {
        return "finish".equals(typed.text("do")) || notNeeded();
    }

    boolean notNeeded() {
        return "not-needed".equals(typed.text("do"));
    }

    /** What is said of a translation made elsewhere that is added. */
    PaperWords paperWords() {
        return new PaperWords(typed.text(TRANSLATOR), typed.text(CERTIFIER), stamped());
    }

    boolean stamped() {
        return "true".equals(typed.text(STAMPED));
    }

    /** What stands beside the texts and is saved nowhere. */
    Map<String, String> beside() {
        return filled(Stream.concat(AT_THE_END.stream(), OF_PAPERS.stream()));
    }

    /** The same once the papers are added. */
    Map<String, String> besidePapers() {
        return filled(AT_THE_END.stream());
    }

    private Map<String, String> filled(Stream<String> fields) {
        return fields.filter(field -> !typed.text(field).isEmpty())
                .collect(Collectors.toMap(field -> field, typed::text));
    }

    /** A page on which this alone was typed: its texts stand as they are kept. */
    static TypedTranslation holding(Map<?, ?> beside) {
        var typed = new Typed();
        beside.forEach((field, text) -> typed.put(String.valueOf(field), String.valueOf(text)));
        return new TypedTranslation(typed);
    }

    /** All that was sent, which tells one sending from another. */
    String said() {
        var said = new TreeMap<>(typed.all());
        said.remove("_csrf");
        return said.toString();
    }

    /** All that was typed, for what the page shows again. */
    Map<String, String> shown() {
        return Map.of(
                "internalText",
                typed.text("internalText"),
                "reason",
                typed.text("reason"),
                "contact",
                typed.text("contact"),
                "reference",
                typed.text("reference"),
                DAY,
                typed.text(DAY),
                "source",
                typed.text("source"),
                LANGUAGE,
                typed.text(LANGUAGE),
                TRANSLATOR,
                typed.text(TRANSLATOR),
                CERTIFIER,
                typed.text(CERTIFIER));
    }
}
