package org.rogatory.requests.message.letter;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.letter.TranslationHead.Made;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.TranslatedSections;
import org.rogatory.requests.translation.Translations;
import org.rogatory.requests.translation.Translations.Finished;
import org.rogatory.requests.translation.Translations.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a letter says in words beside its translation: an answer, or a letter that waits for its signature. It leaves
 * with the letter only as long as it is of these words.
 */
@Component
public class TranslatedWords {

    /** Its name in the message and in the data of the letter. */
    public static final String KEY = TranslatedMessage.KEY;

    /** The ways in which both may stand in the letter; by the last one it shows no translation. */
    public static final List<String> LAYOUTS = List.of(LetterLayout.COLUMNS, LetterLayout.SEQUENCE, TranslationWay.ONE);

    /** Before the key of a part, where a refusal is about its text. */
    public static final String PART = "sections/";

    private final Translations translations;
    private final RequestLetters letters;
    private final Directory directory;
    private final Clock clock;

    TranslatedWords(Translations translations, RequestLetters letters, Directory directory, Clock clock) {
        this.translations = translations;
        this.letters = letters;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The words of a letter with what is translated of them.
     *
     * @param layout one of {@link #LAYOUTS}
     * @param certifier who certifies it as it stands; null where nobody does
     * @param begun whether somebody has translated any of it
     * @param told whether the letter shows the translation as it stands
     */
    public record Shown(
            TranslatedParts parts, String layout, @Nullable Certifier certifier, boolean begun, boolean told) {

        /** Whether somebody certifies it. */
        public boolean certified() {
            return certifier != null;
        }

        /** Whether this officer is who certifies it. */
        public boolean certifiedBy(Officer officer) {
            return Certifier.of(officer).equals(certifier);
        }

        /** What becomes of it in the letter: {@code told}, {@code untold}, or {@code none} where there is none. */
        public String state() {
            return told ? "told" : begun ? "untold" : "none";
        }

        private TranslationWay way() {
            return new TranslationWay(parts.language(), layout);
        }
    }

    /** Who certifies a translation, as the letter names her. */
    public record Certifier(String name, String authority) {

        static Certifier of(Officer officer) {
            return new Certifier(officer.displayName(), officer.authority());
        }
    }

    /**
     * What was typed.
     *
     * @param into the language of all the translations; null leaves it
     * @param layout one of {@link #LAYOUTS}; null leaves it
     * @param certified whether who saves certifies the translation
     */
    public record Typed(
            Translations.Texts texts,
            @Nullable String into,
            @Nullable String layout,
            boolean certified) {

        /** What leaves with the letter, by its places: the texts, and the name of who certifies them. */
        public Map<String, String> said(Officer officer) {
            var said = new HashMap<String, String>();
            texts.texts().forEach((part, text) -> said.put(PART + part, text));
            if (certified) {
                said.put("certified", officer.displayName());
            }
            return said;
        }

        /** What was chosen, or else stands, of the language and the layout. */
        public TranslationWay way(Shown before) {
            var chosen = Objects.requireNonNullElse(into, before.parts().language());
            var laidOut = Objects.requireNonNullElse(layout, before.layout());
            if (!TextLanguage.known(chosen)) {
                throw Refusal.of("unknown-code", "language");
            }
            if (!LAYOUTS.contains(laidOut)) {
                throw Refusal.of("unknown-code", "layout");
            }
            return new TranslationWay(chosen, laidOut);
        }
    }

    /**
     * A translation to be saved.
     *
     * @param source the words as they stand, in the language that was chosen
     * @param version which wording of the letter that is
     * @param kind by what it is finished
     */
    public record Saving(Source source, int version, TranslationWay way, String kind) {}

    /** What was typed on what stood then, and by whom. */
    public record Writing(Typed typed, Shown before, Officer officer) {}

    /** The words as they stand, source beside target. */
    public TranslatedParts parts(Source source) {
        return translations.of(source, AccessScope.system());
    }

    /** The same with how it is laid out, who certifies it, and what becomes of it. */
    public Shown shown(Source source, TranslationWay way, boolean begun, boolean told) {
        return new Shown(
                parts(source),
                way.layout(),
                translations
                        .head(source.subject())
                        .flatMap(TranslationHead::certifier)
                        .orElse(null),
                begun,
                told);
    }

    /** Into the first language wanted in which there is anything to translate, laid out as the request is. */
    public TranslationWay proposed(LetterHead head, JsonNode content, JsonNode said) {
        var wanted = letters.wantedLanguages(head, content);
        var into = wanted.stream()
                .filter(language -> Translations.foreign(said, language))
                .findFirst()
                .orElseGet(() -> wanted.get(0));
        return new TranslationWay(into, LetterLayout.proposed(content));
    }

    /** How a letter that waits is translated; empty where nobody has translated it. */
    public Optional<TranslationWay> way(String subject) {
        return translations.head(subject).flatMap(TranslationHead::way);
    }

    /** The wording of which it was translated last. */
    public int version(String subject) {
        return translations.number(subject).orElse(1);
    }

    /** Puts the translation into what the letter says, where all of its words are translated as they are now. */
    public void beside(Source source, int version, TranslationWay way, ObjectNode said) {
        if (!way.told()) {
            return;
        }
        var parts = parts(source);
        if (parts.complete()) {
            var about = about(version, way, said);
            translations.head(source.subject()).ifPresent(head -> about.setAll(head));
            said.set(KEY, TranslatedSections.with(about, parts));
        }
    }

    private static ObjectNode about(int version, TranslationWay way, JsonNode said) {
        var about = JsonNodeFactory.instance.objectNode().put("version", version);
        Optional.ofNullable(TextLanguage.read(said)).ifPresent(from -> about.put("from", from));
        return about.put(TranslationHead.INTO, way.into()).put(TranslationHead.LAYOUT, way.layout());
    }

    /** Saves what was typed, and tells whether anything is different now. */
    public boolean save(CaseFile file, Saving saving, Writing writing) {
        var typed = writing.typed();
        var before = writing.before();
        var wrote = translations.write(saving.source(), typed.texts(), AccessScope.of(writing.officer()));
        var way = saving.way();
        var made = made(
                writing,
                wrote,
                before.begun() && !way.into().equals(before.way().into()));
        var moved = !before.begun() || !way.equals(before.way());
        if (!wrote && !moved && !made.anew() && before.certified() == made.certified()) {
            return false;
        }
        demandSeen(typed, before);
        note(file, saving, made, writing.officer());
        return true;
    }

    /**
     * The certificate of another stands as long as its words do; only who gave it withdraws it. What was certified in
     * another language is certified anew by who has written in this one.
     */
    private static Made made(Writing writing, boolean wrote, boolean relabelled) {
        var before = writing.before();
        var own = before.certifiedBy(writing.officer());
        var signs = writing.typed().certified() && (wrote || !relabelled);
        var stands = before.certified() && !own && !wrote && !relabelled;
        return new Made(wrote, signs || stands, signs && (wrote || !own));
    }

    /** Nobody certifies or arranges what another has made of it since he looked. */
    private static void demandSeen(Typed typed, Shown before) {
        var seen = typed.texts().seen();
        if (seen != null && seen != before.parts().saved()) {
            throw Refusal.changed();
        }
    }

    /** Notes how it is translated, who translated last, and who certifies it. */
    private void note(CaseFile file, Saving saving, Made made, Officer officer) {
        var source = saving.source();
        var before = translations.head(source.subject()).orElse(null);
        var head = TranslationHead.after(before, saving.way(), made, officer);
        if (made.anew()) {
            var day = file.day(clock.instant(), directory.times().zone(file.authority()));
            TranslationHead.dated(head, day.toString());
        }
        translations.finish(source, new Finished(saving.version(), saving.kind(), head), officer);
    }
}
