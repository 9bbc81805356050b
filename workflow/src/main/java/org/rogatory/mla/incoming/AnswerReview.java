package org.rogatory.mla.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Judged;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.message.letter.TranslationWay;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.routes.visa.VisaSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** What those who approve, sign and send an answer read of it. */
@Service
public class AnswerReview {

    /** Statuses in which visas on an answer may be awaited. */
    private static final Set<String> ENDORSED = Set.of("answer_drafted", "answer_approved");

    private final IncomingRequestRepository requests;
    private final IncomingAnswers answers;
    private final AnswerLetter letters;
    private final VisaSheet visas;
    private final IncomingTexts texts;
    private final TranslationOrders translations;
    private final AnsweredItems answered;

    AnswerReview(
            IncomingRequestRepository requests,
            IncomingAnswers answers,
            AnswerLetter letters,
            VisaSheet visas,
            IncomingTexts texts,
            TranslationOrders translations,
            AnsweredItems answered) {
        this.answered = answered;
        this.translations = translations;
        this.texts = texts;
        this.visas = visas;
        this.letters = letters;
        this.requests = requests;
        this.answers = answers;
    }

    /**
     * An answer under way.
     *
     * @param kind final or interim
     * @param told what it says to the other State, as it will leave
     * @param documentRef the letter, once it has been laid out
     * @param decision the verb that decided what is answered
     * @param enclosures what goes with it; once it is approved, what went with it then
     * @param untranslated whether it leaves without the translation that was begun: that is not of all its words
     * @param awaited the day by which a translation was ordered that is not there; null where none is awaited
     * @param recounted whether its items are counted otherwise than it tells: it cannot leave, and is drafted anew
     * @param outcomes for each item by its reference what it tells of it; where it is counted otherwise, how it stands
     */
    public record Answer(
            String kind,
            JsonNode told,
            @Nullable String documentRef,
            @Nullable String decision,
            List<DocumentView> enclosures,
            boolean untranslated,
            @Nullable LocalDate awaited,
            boolean recounted,
            Map<String, String> outcomes) {

        public Answer {
            enclosures = List.copyOf(enclosures);
            outcomes = Map.copyOf(outcomes);
        }
    }

    /** The answer of a file; empty where none has been drafted. */
    @Transactional(readOnly = true)
    public Optional<Answer> of(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .filter(request -> request.hiddenAnswer() != null)
                .map(request -> answer(file, request));
    }

    /** The kinds of answer that may follow what was decided, the usual one first. */
    @Transactional(readOnly = true)
    public List<String> kinds(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(AnswerKinds::of)
                .orElse(List.of());
    }

    /** The authority to which the request was passed on as the competent one; empty where it was not. */
    @Transactional(readOnly = true)
    public Optional<String> forwardedTo(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer)).flatMap(texts::forwardedTo);
    }

    /** What goes inside the sealed annex of the next answer; once that is approved, what lay there then. */
    @Transactional(readOnly = true)
    public List<DocumentView> closed(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(answers::closed)
                .orElse(List.of());
    }

    /** The letter of the answer for its signature; empty where none has been drafted. */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .filter(request -> request.hiddenAnswer() != null)
                .map(request -> new LetterToSign(
                        LetterSeals.signingFor(file), letters.letter(file, request), request.answerRef()));
    }

    /** Who is to give a visa on the answer reads it, with what goes with it and what was decided, as long as he is asked. */
    Judged judged(CaseFile file, Officer officer) {
        if (!ENDORSED.contains(file.status())
                || visas.possible(file, officer).gives().isEmpty()) {
            return Judged.NOTHING;
        }
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(this::judged)
                .orElse(Judged.NOTHING);
    }

    private Judged judged(IncomingRequest request) {
        var verbs = Stream.of("draft_answer", request.decision()).filter(Objects::nonNull);
        var papers = answers.enclosures(request).stream().map(DocumentView::documentRef);
        return new Judged(
                verbs.collect(Collectors.toSet()),
                Stream.concat(papers, Stream.ofNullable(request.answerRef())).collect(Collectors.toSet()));
    }

    private Answer answer(CaseFile file, IncomingRequest request) {
        var kind = "interim".equals(request.answerKind()) ? "interim" : "final";
        var told = answers.payload(file, request);
        var translated = request.answerTranslated().filter(TranslationWay::told).isPresent();
        var items = answered.outcomes(file, told);
        return new Answer(
                kind,
                told,
                request.answerRef(),
                request.decision(),
                answers.enclosures(request),
                translated && !told.has(TranslatedWords.KEY),
                translations.awaited(file, request).orElse(null),
                items.recounted(),
                items.outcomes());
    }
}
