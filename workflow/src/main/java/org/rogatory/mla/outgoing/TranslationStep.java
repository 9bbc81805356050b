package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Set;
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
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.MlaLetters;
import org.rogatory.mla.message.Papers;
import org.rogatory.mla.translation.TranslatedParts;
import org.rogatory.mla.translation.Translations;
import org.rogatory.mla.translation.Translations.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The translator's step: finished by all parts, by a document, or by a word on why none is needed; a tick is nothing. */
@Component
class TranslationStep {

    static final String VERB = "attach_translation";

    private static final String KIND = "translation";
    private static final String NOT_NEEDED = "not_needed";
    private static final String DOCUMENT = "document";
    private static final Set<String> ASKED = Set.of("certified", "follows");

    private final Translations translations;
    private final RequestContents contents;
    private final MlaLetters letters;
    private final Documents documents;
    private final Papers papers;
    private final JsonMapper json;

    TranslationStep(
            Translations translations,
            RequestContents contents,
            MlaLetters letters,
            Documents documents,
            Papers papers,
            JsonMapper json) {
        this.translations = translations;
        this.contents = contents;
        this.letters = letters;
        this.documents = documents;
        this.papers = papers;
        this.json = json;
    }

    Source source(CaseFile file, OutgoingRequest request) {
        var content = contents.of(request);
        var language = letters.translationLanguage(LetterHead.of(file), content);
        return new Source(file.caseRef(), content, language.toLanguageTag());
    }

    /** Whether a translation is asked for and there is none of the approved version. */
    boolean open(OutgoingRequest request, JsonNode content) {
        var said = content.path(KIND);
        var state = said.isObject() ? said.path("state").asString("") : said.asString("");
        return ASKED.contains(state) && !stands(request);
    }

    /** One that was finished by a document stands as long as such a document travels. */
    private boolean stands(OutgoingRequest request) {
        return translations
                .finished(request.caseRef(), request.approvedNumber())
                .filter(how ->
                        !DOCUMENT.equals(how) || !uploaded(request.caseRef()).isEmpty())
                .isPresent();
    }

    void check(CaseFile file, OutgoingRequest request, Act act) {
        contents.demandWhole(request);
        if (!open(request, contents.of(request))) {
            throw Refusal.of("translation-not-asked");
        }
        if (NOT_NEEDED.equals(act.kind())) {
            if (act.words().internalText() == null) {
                throw Refusal.of("translation-reason", "internalText");
            }
            return;
        }
        if (!Boolean.TRUE.equals(act.papers().certified()) && act.words().internalText() == null) {
            throw Refusal.of("certification-reason", "internalText");
        }
        if (uploaded(file.caseRef()).isEmpty()
                && !translations.of(source(file, request), AccessScope.system()).complete()) {
            throw Refusal.of("translation-missing", "sections");
        }
    }

    /** Notes the translation as finished and orders its paper: one that travels, if the parts were written here. */
    void finish(CaseFile file, OutgoingRequest request, Papers.Done done) {
        var number = request.contentNumber() - 1;
        var parts = translations.of(source(file, request), AccessScope.system());
        if (NOT_NEEDED.equals(done.act().kind())) {
            translations.finish(file.caseRef(), number, NOT_NEEDED, done.officer());
        } else if (parts.complete()) {
            translations.finish(file.caseRef(), number, "parts", done.officer());
            papers.enclose(file, KIND, paper(number, parts, done), done.officer());
        } else {
            translations.finish(file.caseRef(), number, DOCUMENT, done.officer());
            papers.order(file, done);
        }
    }

    private ObjectNode paper(int number, TranslatedParts parts, Papers.Done done) {
        var paper = json.createObjectNode();
        paper.put("version", number).put("into", parts.language());
        paper.put("translator", done.officer().displayName());
        paper.put("certified", Boolean.TRUE.equals(done.act().papers().certified()));
        var sections = paper.putArray("sections");
        for (var each : parts.parts()) {
            var part = each.part();
            var section = sections.addObject().put("key", part.key()).put("name", part.name());
            if (part.item() != null) {
                section.put("item", part.item()).put("type", part.type());
            }
            section.put("text", each.target());
        }
        return paper;
    }

    /** The content has become another version: what was translated for the one before stays inside. */
    void lapse(String caseRef, Officer officer) {
        if (translations.lapse(caseRef)) {
            documents.enclosures(caseRef).stream()
                    .filter(document -> KIND.equals(document.kind()))
                    .forEach(document -> documents.withhold(document.documentRef(), officer));
        }
    }

    private List<DocumentView> uploaded(String caseRef) {
        return documents.enclosures(caseRef).stream()
                .filter(document -> KIND.equals(document.kind()) && document.status() == DocumentStatus.ATTACHED)
                .toList();
    }

    /** Enclosures in a language the addressee does not accept, while there are fewer translations than such papers. */
    List<DocumentView> untranslated(CaseFile file, JsonNode content) {
        var accepted = letters.acceptedLanguages(LetterHead.of(file), content);
        if (accepted.isEmpty()) {
            return List.of();
        }
        var foreign = documents.enclosures(file.caseRef()).stream()
                .filter(document -> !KIND.equals(document.kind()))
                .filter(document -> document.language() != null && !accepted.contains(document.language()))
                .toList();
        return foreign.size() > uploaded(file.caseRef()).size() ? foreign : List.of();
    }

    List<Finding> findings(CaseFile file, JsonNode content) {
        return untranslated(file, content).isEmpty()
                ? List.of()
                : List.of(new Finding(Level.WARNING, "enclosure_untranslated", "attachments"));
    }
}
