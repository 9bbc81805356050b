package org.rogatory.requests.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.translation.FinishedTranslations;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.TranslatedSections;
import org.rogatory.requests.translation.Translations;
import org.rogatory.requests.translation.Translations.Finished;
import org.rogatory.requests.translation.Translations.Of;
import org.rogatory.requests.translation.Translations.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The translator's step: finished by all parts, by a document, or by a word on why none is needed; a tick is nothing. */
@Component
public class TranslationStep {

    public static final String VERB = "attach_translation";

    /** A certified translation that follows. */
    public static final String CERTIFIED_LATER = "attach_certified_translation";

    private static final String KIND = "translation";
    private static final String NOT_NEEDED = "not_needed";
    private static final String DOCUMENT = "document";

    private final Translations translations;
    private final TranslatedPapers translated;
    private final RequestContents contents;
    private final RequestLetters letters;
    private final Documents documents;
    private final Papers papers;
    private final Certifications certifications;
    private final JsonMapper json;

    TranslationStep(
            Translations translations,
            TranslatedPapers translated,
            RequestContents contents,
            RequestLetters letters,
            Documents documents,
            Papers papers,
            Certifications certifications,
            JsonMapper json) {
        this.translations = translations;
        this.translated = translated;
        this.contents = contents;
        this.letters = letters;
        this.documents = documents;
        this.papers = papers;
        this.certifications = certifications;
        this.json = json;
    }

    Source source(CaseFile file, OutgoingRequest request) {
        var content = contents.of(request);
        var language = letters.translationLanguage(LetterHead.of(file), content);
        return new Source(file.caseRef(), content, Of.REQUEST, language.toLanguageTag());
    }

    /** Whether a translation is asked for and there is none of the approved version. */
    public boolean open(OutgoingRequest request, JsonNode content) {
        return RequestLetters.translationAsked(content) && !stands(request);
    }

    /** One that was finished by a document stands as long as such a document travels. */
    private boolean stands(OutgoingRequest request) {
        return translations
                .finished(request.caseRef(), request.approvedNumber())
                .filter(how ->
                        !DOCUMENT.equals(how) || !uploaded(request.caseRef()).isEmpty())
                .isPresent();
    }

    public void check(CaseFile file, OutgoingRequest request, Act act) {
        contents.demandWhole(request);
        var content = contents.of(request);
        if (!open(request, content)) {
            throw Refusal.of("translation-not-asked");
        }
        if (NOT_NEEDED.equals(act.kind())) {
            if (act.words().internalText() == null) {
                throw Refusal.of("translation-reason", "internalText");
            }
            return;
        }
        if (!Certifications.certified(act) && act.words().internalText() == null) {
            throw Refusal.of("certification-reason", "internalText");
        }
        Certifications.demand(act);
        if (!cameTranslated(file, content)
                && !translations.of(source(file, request), AccessScope.system()).complete()) {
            throw Refusal.of("translation-missing", "sections");
        }
    }

    /** Notes the translation as finished and orders its paper: one that travels, if the parts were written here. */
    public void finish(CaseFile file, OutgoingRequest request, Papers.Done done) {
        var number = request.contentNumber() - 1;
        var parts = translations.of(source(file, request), AccessScope.system());
        if (NOT_NEEDED.equals(done.act().kind())) {
            translations.finish(file.caseRef(), new Finished(number, NOT_NEEDED, null), done.officer());
        } else if (parts.complete()) {
            var head = head(file, number, parts, done);
            translations.finish(file.caseRef(), new Finished(number, FinishedTranslations.PARTS, head), done.officer());
            if (!letters.bilingual(LetterHead.of(file), contents.of(request))) {
                papers.enclose(file, KIND, TranslatedSections.with(head, parts), done.officer());
            }
        } else {
            translations.finish(file.caseRef(), new Finished(number, DOCUMENT, null), done.officer());
            papers.order(file, done.saying(certifications.facts(done.act())));
        }
    }

    /**
     * The translation that stands beside the texts in the letter: of the version approved, written here, and of just
     * these texts.
     */
    public Optional<ObjectNode> beside(CaseFile file, OutgoingRequest request) {
        var source = source(file, request);
        if (!letters.bilingual(LetterHead.of(file), source.content())) {
            return Optional.empty();
        }
        return translations.head(file.caseRef(), request.approvedNumber()).flatMap(head -> {
            var parts = translations.of(source, AccessScope.system());
            return parts.complete() ? Optional.of(TranslatedSections.with(head, parts)) : Optional.empty();
        });
    }

    private ObjectNode head(CaseFile file, int number, TranslatedParts parts, Papers.Done done) {
        var paper = json.createObjectNode();
        paper.put("version", number).put("into", parts.language());
        paper.put("translator", done.officer().displayName());
        paper.put("certified", Certifications.certified(done.act()));
        if (Certifications.certified(done.act())) {
            paper.set("certifier", certifications.certifier(file, done.act(), done.officer()));
        }
        return paper;
    }

    /**
     * The content has become another version: what was translated for the one before stays inside, also where nobody
     * has finished it. What the first version came with was made for that.
     */
    public void lapse(OutgoingRequest request, Officer officer) {
        var caseRef = request.caseRef();
        if (translations.lapse(caseRef) || request.resubmitted()) {
            var others = sources(caseRef);
            documents.enclosures(caseRef).stream()
                    .filter(document -> KIND.equals(document.kind()) && !others.containsKey(document.documentRef()))
                    .forEach(document -> documents.withhold(document.documentRef(), officer));
        }
    }

    private Map<String, String> sources(String caseRef) {
        return translated.sources(caseRef, AccessScope.system());
    }

    /** Translations of the request itself that were made elsewhere: what belongs to another document is none. */
    private List<DocumentView> uploaded(String caseRef) {
        var added = documents.enclosures(caseRef).stream()
                .filter(document -> KIND.equals(document.kind()) && document.status() == DocumentStatus.ATTACHED)
                .toList();
        if (added.isEmpty()) {
            return added;
        }
        var others = sources(caseRef);
        return added.stream()
                .filter(document -> !others.containsKey(document.documentRef()))
                .toList();
    }

    /** Whether one of them is in a language that the addressee accepts, or in that which was chosen for it. */
    private boolean cameTranslated(CaseFile file, JsonNode content) {
        var head = LetterHead.of(file);
        var accepted = letters.acceptedLanguages(head, content);
        var into = letters.translationLanguage(head, content);
        return uploaded(file.caseRef()).stream().anyMatch(document -> readable(document, accepted, into));
    }

    /** As far as its language and theirs are known; in which script it is written is left to the translator. */
    private static boolean readable(DocumentView translation, List<String> accepted, Locale into) {
        var said = translation.language();
        return said == null
                || accepted.isEmpty()
                || said.equals(into.toLanguageTag())
                || accepted.contains(said)
                || accepted.contains(Locale.forLanguageTag(said).getLanguage());
    }

    /** What goes with the request: all that may travel but translations of what does not. */
    List<DocumentView> enclosures(String caseRef) {
        return translated.current(documents.ofCase(caseRef)).stream()
                .filter(DocumentView::attachment)
                .toList();
    }

    /** Enclosures in a language the addressee does not accept, of which no translation goes with them. */
    List<DocumentView> untranslated(CaseFile file, JsonNode content) {
        var accepted = letters.acceptedLanguages(LetterHead.of(file), content);
        if (accepted.isEmpty()) {
            return List.of();
        }
        var enclosed = documents.enclosures(file.caseRef());
        var foreign = enclosed.stream()
                .filter(document -> !KIND.equals(document.kind()))
                .filter(document -> document.language() != null && !accepted.contains(document.language()))
                .toList();
        if (foreign.isEmpty()) {
            return foreign;
        }
        var sources = sources(file.caseRef());
        var into = letters.translationLanguage(LetterHead.of(file), content);
        var there = enclosed.stream()
                .filter(document -> document.isolation() == null)
                .filter(document -> readable(document, accepted, into))
                .flatMap(document -> Stream.ofNullable(sources.get(document.documentRef())))
                .collect(Collectors.toSet());
        return foreign.stream()
                .filter(document -> !there.contains(document.documentRef()))
                .toList();
    }

    public List<Finding> findings(CaseFile file, JsonNode content) {
        return untranslated(file, content).isEmpty()
                ? List.of()
                : List.of(new Finding(Level.WARNING, "enclosure_untranslated", "attachments"));
    }
}
