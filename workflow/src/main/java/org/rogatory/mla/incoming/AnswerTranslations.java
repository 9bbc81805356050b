package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.ProtectedWords;
import org.rogatory.requests.message.held.Rewordings;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.message.letter.TranslatedWords.Saving;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.message.letter.TranslatedWords.Writing;
import org.rogatory.requests.message.letter.TranslationWay;
import org.rogatory.requests.translation.Translations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The words of an answer source beside target, where it is drafted: what is approved is translated no more. */
@Service
public class AnswerTranslations {

    /** List of the languages into which an answer can be translated. */
    public static final String LANGUAGES = "translation_languages";

    /** The code of an answer that was returned: it has no words before it is drafted anew. */
    public static final String RETURNED = "answer-returned";

    private static final String DRAFTED = "answer_drafted";
    private static final Set<Role> WRITERS = Set.of(Role.TRANSLATOR, Role.CENTRAL_OFFICER, Role.EXECUTOR);

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final IncomingAnswers answers;
    private final IncomingTexts texts;
    private final TranslatedWords words;
    private final ProtectedWords guarded;
    private final TranslationOrders orders;

    AnswerTranslations(
            Cases cases,
            IncomingRequestRepository requests,
            IncomingAnswers answers,
            IncomingTexts texts,
            TranslatedWords words,
            ProtectedWords guarded,
            TranslationOrders orders) {
        this.orders = orders;
        this.guarded = guarded;
        this.cases = cases;
        this.requests = requests;
        this.answers = answers;
        this.texts = texts;
        this.words = words;
    }

    /** Whether the officer writes translations of the answer of this file now. */
    public static boolean writable(CaseFile file, Officer officer) {
        return !file.outgoing()
                && DRAFTED.equals(file.status())
                && Deliberation.open(file, officer)
                && officer.hasAny(WRITERS);
    }

    /** The same, and there are words to translate: an answer that was returned has none. */
    @Transactional(readOnly = true)
    public boolean offered(CaseFile file, Officer officer) {
        return writable(file, officer)
                && requests.find(file.caseRef(), AccessScope.of(officer))
                        .filter(request -> request.hiddenAnswer() != null)
                        .isPresent();
    }

    /** The answer of a file as it is now; there is none before it is drafted, nor for those who only execute. */
    @Transactional(readOnly = true)
    public Shown of(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        Deliberation.demandOpen(file, officer);
        return told(file, drafted(file, scope));
    }

    /** Whose answer was returned is told so: it was there, and will be again. */
    private IncomingRequest drafted(CaseFile file, AccessScope scope) {
        var request = requests.find(file.caseRef(), scope).orElseThrow(Refusal::notFound);
        if (request.hiddenAnswer() == null) {
            throw DRAFTED.equals(file.status()) ? Refusal.of(RETURNED) : Refusal.notFound();
        }
        return request;
    }

    /** The languages into which an answer can be translated, first the one needed; none before it is drafted. */
    @Transactional(readOnly = true)
    public List<String> languages(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .filter(request -> request.hiddenAnswer() != null)
                .map(request -> languages(file, request))
                .orElse(List.of());
    }

    private List<String> languages(CaseFile file, IncomingRequest request) {
        var said = answers.payload(file, request);
        var needed = shown(file, request).parts().language();
        return Stream.concat(Stream.of(needed), TextLanguage.OFFERED.stream())
                .distinct()
                .filter(language -> Translations.foreign(said, language))
                .toList();
    }

    private Shown shown(CaseFile file, IncomingRequest request) {
        var said = answers.payload(file, request);
        var begun = request.answerTranslated();
        var way = begun.orElseGet(() -> wanted(file, request, said));
        var source = AnswerWords.source(request, said, way.into());
        return words.shown(source, way, begun.isPresent(), said.has(TranslatedWords.KEY));
    }

    /** Into the language that was ordered, else into the one that is needed. */
    private TranslationWay wanted(CaseFile file, IncomingRequest request, JsonNode said) {
        var proposed = words.proposed(LetterHead.of(file), texts.content(request), said);
        return orders.language(file)
                .map(into -> new TranslationWay(into, proposed.layout()))
                .orElse(proposed);
    }

    /** Saves what was typed; nothing is written where nothing differs. Who has translated is one of its writers. */
    @Transactional
    public Shown write(String caseRef, Typed typed, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Deliberation.demandOpen(file, officer);
        var request = drafted(file, AccessScope.of(officer));
        Roles.demand(officer.hasAny(WRITERS));
        if (!writable(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        guarded.demandBeside(file, typed.said(officer), () -> texts.content(request));
        var before = shown(file, request);
        var way = typed.way(before);
        var source = AnswerWords.source(request, answers.payload(file, request), way.into());
        var saving = new Saving(source, request.answerRound(), way, "answer");
        var read = rewordings(request).read(typed);
        if (words.save(file, saving, new Writing(read, before, officer))) {
            request.translateAnswer(way, officer.username());
            requests.save(request);
            cases.trace(file, Act.of("write_translation", null), officer);
            return rewordings(request).told(left(file, shown(file, request), officer));
        }
        return told(file, request);
    }

    /** Who has ordered the translation waits for it to be whole. */
    private Shown left(CaseFile file, Shown now, Officer officer) {
        orders.written(file, now.parts(), officer);
        return now;
    }

    private Shown told(CaseFile file, IncomingRequest request) {
        return rewordings(request).told(shown(file, request));
    }

    private static Rewordings rewordings(IncomingRequest request) {
        return new Rewordings(request.answerRound() - 1L);
    }
}
