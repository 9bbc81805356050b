package org.rogatory.mla.incoming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.legs.Departures.Leaving;
import org.rogatory.requests.message.Enclosing;
import org.rogatory.requests.message.ProtectedWords;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.transmission.Purpose;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer as it leaves: the released text, the decision's released part and the result of each item. */
@Component
class IncomingAnswers {

    /** Where what was approved keeps what the answer says. */
    static final String SAID = "said";

    private static final String FILES = "files";

    private final Documents documents;
    private final AnswerItems items;
    private final IncomingTexts texts;
    private final RequestMessenger messenger;
    private final LetterSeals seals;
    private final Departures departures;
    private final TakenWords taken;
    private final ProtectedWords words;
    private final MessageAnnex annex;
    private final TranslatedPapers translated;
    private final AnswerWords answerWords;

    IncomingAnswers(
            Documents documents,
            AnswerItems items,
            IncomingTexts texts,
            RequestMessenger messenger,
            LetterSeals seals,
            Departures departures,
            TakenWords taken,
            ProtectedWords words,
            MessageAnnex annex,
            TranslatedPapers translated,
            AnswerWords answerWords) {
        this.answerWords = answerWords;
        this.translated = translated;
        this.words = words;
        this.taken = taken;
        this.annex = annex;
        this.departures = departures;
        this.documents = documents;
        this.items = items;
        this.texts = texts;
        this.messenger = messenger;
        this.seals = seals;
    }

    String send(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var verb = act.verb();
        var all = seals.demand(file, request.answerRef());
        var enclosures = Enclosing.all(translated.current(all), request.answerRef(), among(request));
        var settled = all.stream().filter(among(request)).toList();
        var closed = annex.answer(file.caseRef(), settled);
        annex.demand(file, closed, enclosures);
        var number = request.answerNumber();
        var payload = payload(file, request);
        var said = new Said(kind(request, verb), payload, enclosures, number);
        request.answerNumbered(null);
        request.takenBackTo(null);
        items.left(file.caseRef(), payload);
        var messageRef = messenger.leave(file, said);
        annex.leaves(file, closed, messageRef);
        var enclosed = Leaving.encloses(enclosures);
        var leaving = new Leaving(Purpose.ANSWER, texts.content(request), messageRef, number, enclosed);
        departures.leave(file, act, leaving, officer);
        return messageRef;
    }

    /** The message key of the answer: it says what was decided. */
    static String kind(IncomingRequest request, String verb) {
        if ("send_postponement".equals(verb)) {
            return "postponement_notice";
        }
        return switch (String.valueOf(request.decision())) {
            case "refuse" -> "refusal_notice";
            case "return_without_execution" -> "return_letter";
            default -> "response_executed";
        };
    }

    /**
     * What is approved now, enciphered: what the answer says and which documents go with it; nothing while words of it
     * wait or one may name a protected person, and nothing but what was shown to those whose visas it has.
     */
    String settled(CaseFile file, IncomingRequest request) {
        var said = said(file, request);
        if (waits(said)) {
            throw Refusal.of("words-isolated");
        }
        words.demandSettled(file, TakenWords.told(said), () -> texts.content(request));
        var settled = whole(file, said);
        if (request.shownOtherwise(texts.fingerprint(file.caseRef(), settled))) {
            throw Refusal.of("answer-changed");
        }
        texts.ofNow((ObjectNode) settled.path(SAID));
        return texts.hide(file.caseRef(), settled);
    }

    /** Tells whether the answer that is approved is the one that is drafted now. */
    String fingerprint(CaseFile file, IncomingRequest request) {
        return texts.fingerprint(file.caseRef(), whole(file, said(file, request)));
    }

    private ObjectNode whole(CaseFile file, ObjectNode said) {
        var whole = texts.empty();
        whole.set(SAID, TakenWords.told(said));
        var files = whole.putArray(FILES);
        documents.ofCase(file.caseRef()).stream()
                .filter(document -> document.attachment() || document.annexed())
                .map(DocumentView::documentRef)
                .sorted()
                .forEach(files::add);
        return whole;
    }

    /**
     * What the answer under way says: what was approved, before that what stands now. What was erased is left out; while
     * words wait their signs stand, with which nothing is sent.
     */
    JsonNode payload(CaseFile file, IncomingRequest request) {
        var said = texts.show(file.caseRef(), request.approvedAnswer()).path(SAID) instanceof ObjectNode approved
                ? approved
                : said(file, request);
        return waits(said) ? said : TakenWords.told(said);
    }

    /** Refuses to lay out an answer of which words are taken out that may be put back. */
    void demandSettled(CaseFile file, IncomingRequest request) {
        if (waits(payload(file, request))) {
            throw Refusal.of("words-isolated");
        }
    }

    private boolean waits(JsonNode said) {
        return taken.waiting(List.of(said.toString()));
    }

    /** The documents that go with the answer under way. */
    List<DocumentView> enclosures(IncomingRequest request) {
        return translated.current(documents.ofCase(request.caseRef())).stream()
                .filter(DocumentView::attachment)
                .filter(among(request))
                .toList();
    }

    /** Those that go with it inside its sealed annex. */
    List<DocumentView> closed(IncomingRequest request) {
        return documents.ofCase(request.caseRef()).stream()
                .filter(DocumentView::annexed)
                .filter(among(request))
                .toList();
    }

    private Predicate<DocumentView> among(IncomingRequest request) {
        var hidden = request.approvedAnswer();
        if (hidden == null) {
            return document -> true;
        }
        var files = texts.show(request.caseRef(), hidden)
                .path(FILES)
                .valueStream()
                .map(file -> file.asString(""))
                .collect(Collectors.toSet());
        return document -> files.contains(document.documentRef());
    }

    /** Only what was released: never an internal text, never a reason that stays inside, only the code that stands for it. */
    private ObjectNode said(CaseFile file, IncomingRequest request) {
        var payload = texts.empty();
        var told = new LinkedHashMap<String, String>();
        var decided = texts.show(file.caseRef(), request.hiddenDecision());
        var parts = List.of(decided, texts.show(file.caseRef(), request.hiddenAnswer()));
        for (var part : parts) {
            part.properties().forEach(entry -> payload.set(entry.getKey(), entry.getValue()));
            told.putAll(Particulars.read(part));
        }
        Particulars.put(payload, told);
        TextLanguage.agree(payload, parts);
        payload.put("answer", "interim".equals(request.answerKind()) ? "interim" : "final");
        items.put(payload, file.caseRef());
        answerWords.beside(request, payload);
        return payload;
    }
}
