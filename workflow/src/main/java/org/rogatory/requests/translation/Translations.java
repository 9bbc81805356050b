package org.rogatory.requests.translation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Printable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The translations of requests and of answers, kept under the file's key: a file holds a request of ours or an answer,
 * never both. Those of letters that wait are known by their messages, or by the letters where these have none yet. Who
 * may write is decided by the caller.
 */
@Component
public class Translations {

    private static final int LONGEST = 40_000;

    private final TranslationRepository repository;
    private final ProseParts prose;
    private final FileCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    Translations(TranslationRepository repository, ProseParts prose, FileCipher cipher, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.prose = prose;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** What is translated: the words of a request have other places than those of any other letter. */
    public enum Of {
        REQUEST,
        MESSAGE
    }

    /**
     * What of a file is translated: its content and the language it is translated into.
     *
     * @param subject the file itself, or by what the letter that is translated is known
     */
    public record Source(String caseRef, String subject, JsonNode content, Of of, String language) {

        /** Of the request or answer of a file. */
        public Source(String caseRef, JsonNode content, Of of, String language) {
            this(caseRef, caseRef, content, of, language);
        }

        /** Of one letter of a file. */
        public static Source letter(String caseRef, String ref, JsonNode said, String language) {
            return new Source(caseRef, ref, said, Of.MESSAGE, language);
        }
    }

    /**
     * What was typed.
     *
     * @param seen the saving it was typed on; null does not ask
     * @param texts by the key of the part; parts left out stay
     * @param confirmed keys of parts whose translation still holds although the source has changed
     */
    public record Texts(@Nullable Long seen, Map<String, String> texts, Set<String> confirmed) {}

    /** Source beside target. */
    public TranslatedParts of(Source source, AccessScope scope) {
        var known = repository.find(source.subject(), scope);
        var parts = parts(source);
        return new TranslatedParts(
                known.map(Translation::saved).orElse(0L),
                source.language(),
                body(known.orElse(null), source.language()).with(parts));
    }

    private List<ProsePart> parts(Source source) {
        return source.of() == Of.REQUEST
                ? prose.of(source.content())
                : MessageProse.of(source.content(), source.language());
    }

    /** Whether a letter says anything in words that is not in this language. */
    public static boolean foreign(JsonNode said, String into) {
        return !MessageProse.of(said, into).isEmpty();
    }

    /** Writes what was typed and tells whether anything is different now; saved twice it is one saving. */
    public boolean write(Source source, Texts typed, AccessScope scope) {
        var known = repository.find(source.subject(), scope);
        var body = body(known.orElse(null), source.language());
        var present = body.with(parts(source));
        var before = body.node().deepCopy();
        body.write(present, clean(typed.texts(), present), typed.confirmed());
        if (body.node().equals(before)) {
            return false;
        }
        var saved = known.map(Translation::saved).orElse(0L);
        if (typed.seen() != null && !typed.seen().equals(saved)) {
            throw Refusal.changed();
        }
        var hidden = cipher.encrypt(source.caseRef(), json.writeValueAsString(body.node()));
        var translation = known.orElseGet(() -> new Translation(source.caseRef(), source.subject(), hidden));
        translation.write(hidden);
        repository.saveAndFlush(translation);
        return true;
    }

    private static Map<String, String> clean(Map<String, String> texts, List<TranslatedPart> present) {
        var keys = present.stream().map(part -> part.part().key()).toList();
        var clean = new HashMap<String, String>();
        texts.forEach((key, text) -> {
            if (!keys.contains(key)) {
                throw Refusal.of("unknown-part", "sections");
            }
            if (text.length() > LONGEST) {
                throw Refusal.of("too-long", "sections");
            }
            clean.put(
                    key,
                    Printable.only(text.replace("\r\n", "\n").replace('\r', '\n'))
                            .strip());
        });
        return clean;
    }

    /**
     * How the translation of a version of the content was finished.
     *
     * @param head what its paper or the letter says about it; null where it was not written here
     */
    public record Finished(int number, String how, @Nullable JsonNode head) {}

    /** Notes that the translation of this version of the content is finished, and how. */
    public void finish(String caseRef, Finished finished, Officer officer) {
        finish(caseRef, caseRef, finished, officer);
    }

    /** The same of an answer or a letter. */
    public void finish(Source source, Finished finished, Officer officer) {
        finish(source.caseRef(), source.subject(), finished, officer);
    }

    private void finish(String caseRef, String subject, Finished finished, Officer officer) {
        var translation = repository
                .find(subject, AccessScope.system())
                .orElseGet(() -> new Translation(caseRef, subject, cipher.encrypt(caseRef, "{}")));
        var head = finished.head() == null ? null : cipher.encrypt(caseRef, json.writeValueAsString(finished.head()));
        translation.finish(
                new Translation.Finish(finished.number(), finished.how(), officer.username(), clock.instant(), head));
        repository.saveAndFlush(translation);
    }

    /** For which version of the content it was finished last. */
    public Optional<Integer> number(String subject) {
        return repository.find(subject, AccessScope.system()).map(Translation::doneNumber);
    }

    /** How the translation of this version of the content was finished, if it was. */
    public Optional<String> finished(String caseRef, @Nullable Integer number) {
        return done(caseRef, number).map(Translation::doneHow);
    }

    private Optional<Translation> done(String caseRef, @Nullable Integer number) {
        return number == null
                ? Optional.empty()
                : repository
                        .find(caseRef, AccessScope.system())
                        .filter(translation -> number.equals(translation.doneNumber()));
    }

    /** What is to be said about the finished translation of this version of the content, if it was written here. */
    public Optional<ObjectNode> head(String caseRef, @Nullable Integer number) {
        return done(caseRef, number).flatMap(this::shown);
    }

    /** The same of an answer or a letter, whatever its version: whether it holds is seen by its words alone. */
    public Optional<ObjectNode> head(String subject) {
        return repository.find(subject, AccessScope.system()).flatMap(this::shown);
    }

    private Optional<ObjectNode> shown(Translation translation) {
        return Optional.ofNullable(translation.hiddenHead())
                .map(head -> (ObjectNode) json.readTree(cipher.decrypt(translation.caseRef(), head)));
    }

    /** The content is another one: a finished translation has lapsed. Tells whether there was one. */
    public boolean lapse(String caseRef) {
        var finished =
                repository.find(caseRef, AccessScope.system()).filter(translation -> translation.doneNumber() != null);
        finished.ifPresent(translation -> {
            translation.lapse();
            repository.saveAndFlush(translation);
        });
        return finished.isPresent();
    }

    /**
     * Takes the translations of a part out, each with the source it is of, also where they stand under another key.
     *
     * @param sources the texts of the part
     */
    public Optional<ObjectNode> take(String caseRef, String part, Set<String> sources) {
        return repository.find(caseRef, AccessScope.system()).flatMap(translation -> {
            var body = body(translation, null);
            var taken = body.take(part, sources);
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            keep(translation, body.node());
            return Optional.of(taken);
        });
    }

    /** The translated texts of what was taken out. */
    public static List<String> texts(ObjectNode taken) {
        return TranslationBody.targets(taken);
    }

    /** Puts back what was taken out, unless something else was written there since. */
    public void putBack(String caseRef, ObjectNode taken) {
        repository.find(caseRef, AccessScope.system()).ifPresent(translation -> {
            var body = body(translation, null);
            body.putBack(taken);
            keep(translation, body.node());
        });
    }

    private void keep(Translation translation, ObjectNode body) {
        translation.write(cipher.encrypt(translation.caseRef(), json.writeValueAsString(body)));
        repository.saveAndFlush(translation);
    }

    private TranslationBody body(@Nullable Translation translation, @Nullable String into) {
        var node = translation == null
                ? json.createObjectNode()
                : json.readTree(cipher.decrypt(translation.caseRef(), translation.hiddenBody()));
        return new TranslationBody((ObjectNode) node, into);
    }
}
