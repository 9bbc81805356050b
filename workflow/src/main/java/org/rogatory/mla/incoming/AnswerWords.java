package org.rogatory.mla.incoming;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.TextLanguage;
import org.rogatory.mla.incoming.AnswerTranslations.Certifier;
import org.rogatory.mla.translation.TranslatedParts;
import org.rogatory.mla.translation.TranslatedSections;
import org.rogatory.mla.translation.Translations;
import org.rogatory.mla.translation.Translations.Finished;
import org.rogatory.mla.translation.Translations.Of;
import org.rogatory.mla.translation.Translations.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an answer says in words beside its translation, which leaves with it only as long as it is of these words. */
@Component
class AnswerWords {

    /** Its name in the message and in the data of the letter. */
    static final String KEY = "translation";

    private static final String CERTIFIED = "certified";
    private static final String CERTIFIER = "certifier";

    private final Translations translations;
    private final Directory directory;
    private final Clock clock;

    AnswerWords(Translations translations, Directory directory, Clock clock) {
        this.translations = translations;
        this.directory = directory;
        this.clock = clock;
    }

    /** Who saved a translation, whether he wrote any of it, whether it is certified now, and whether that is by him. */
    record Made(boolean wrote, boolean certified, boolean anew, Officer officer) {}

    /** Puts the translation into what the answer says, where all of its words are translated as they are now. */
    void beside(IncomingRequest request, ObjectNode said) {
        request.answerTranslated().filter(AnswerWay::told).ifPresent(way -> {
            var parts = parts(request, said, way.into());
            if (parts.complete()) {
                var about = about(request, said, way);
                head(request.caseRef()).ifPresent(head -> about.setAll(head));
                said.set(KEY, TranslatedSections.with(about, parts));
            }
        });
    }

    private static ObjectNode about(IncomingRequest request, JsonNode said, AnswerWay way) {
        var about = JsonNodeFactory.instance.objectNode().put("version", request.answerRound());
        Optional.ofNullable(TextLanguage.read(said)).ifPresent(from -> about.put("from", from));
        return about.put("into", way.into()).put("layout", way.layout());
    }

    /** The words of the answer with what is translated of them. */
    TranslatedParts parts(IncomingRequest request, JsonNode said, String into) {
        return translations.of(source(request, said, into), AccessScope.system());
    }

    /** Writes what was typed, and tells whether anything is different now. */
    boolean write(Source source, Translations.Texts typed, AccessScope scope) {
        return translations.write(source, typed, scope);
    }

    static Source source(IncomingRequest request, JsonNode said, String into) {
        return new Source(request.caseRef(), said, Of.MESSAGE, into);
    }

    /** Who certifies the translation as it stands, if anybody does. */
    Optional<Certifier> certifier(String caseRef) {
        return head(caseRef)
                .filter(AnswerWords::certified)
                .map(head -> head.path(CERTIFIER))
                .map(who -> new Certifier(
                        who.path("name").asString(""), who.path("authority").asString("")));
    }

    private static boolean certified(ObjectNode head) {
        return head.path(CERTIFIED).asBoolean(false);
    }

    private Optional<ObjectNode> head(String caseRef) {
        return translations.head(caseRef);
    }

    /** Notes who translated last, and who certifies it: whoever changes it takes the certificate of another away. */
    void note(CaseFile file, IncomingRequest request, Made made) {
        var head = head(file.caseRef()).orElseGet(JsonNodeFactory.instance::objectNode);
        if (made.wrote()) {
            head.put("translator", made.officer().displayName());
        }
        if (!made.certified()) {
            head.put(CERTIFIED, false).remove(CERTIFIER);
        } else if (made.anew()) {
            head.put(CERTIFIED, true)
                    .putObject(CERTIFIER)
                    .put("name", made.officer().displayName())
                    .put("authority", made.officer().authority())
                    .put("date", day(file));
        }
        translations.finish(file.caseRef(), new Finished(request.answerRound(), "answer", head), made.officer());
    }

    private String day(CaseFile file) {
        return file.day(clock.instant(), directory.zone(file.authority())).toString();
    }
}
