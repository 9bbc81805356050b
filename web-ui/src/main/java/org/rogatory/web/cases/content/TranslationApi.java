package org.rogatory.web.cases.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.requests.content.RequestTranslations;
import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations;
import org.rogatory.web.shared.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The translation of a request, or of the answer to one that was received, for national systems: the parts in words,
 * read and written by their keys.
 */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/translation")
@Tag(name = "translation")
class TranslationApi {

    private final Cases cases;
    private final RequestTranslations translations;
    private final AnswerTranslations answers;
    private final Crossings crossings;

    TranslationApi(Cases cases, RequestTranslations translations, AnswerTranslations answers, Crossings crossings) {
        this.cases = cases;
        this.answers = answers;
        this.translations = translations;
        this.crossings = crossings;
    }

    /**
     * Translations by the key of the part; parts left out stay as they are. Of an answer also their language, how both
     * stand in its letter, and whether who writes certifies them.
     */
    record Written(
            @NotNull @Size(max = 5000) Map<@Size(max = 200) String, @NotNull @Size(max = 40000) String> sections,
            @Nullable @Size(max = 20) String language,
            @Nullable @Size(max = 16) String layout,
            @Nullable Boolean certified) {

        boolean ofAnswer() {
            return language != null || layout != null || certified != null;
        }

        TranslatedWords.Typed typed(@Nullable Long seen) {
            var texts = new Translations.Texts(seen, sections, sections.keySet());
            return new TranslatedWords.Typed(texts, language, layout, Boolean.TRUE.equals(certified));
        }
    }

    /** The translation as far as it is; of an answer, what its letter makes of it. */
    record TranslationJson(
            String language,
            long done,
            int total,
            List<SectionJson> sections,
            @Nullable AnswerJson answer) {}

    /** How both stand in the letter of an answer, whether they are certified, and whether it shows them as they are. */
    record AnswerJson(String layout, boolean certified, boolean told) {
        static AnswerJson of(TranslatedWords.Shown shown) {
            return new AnswerJson(shown.layout(), shown.certified(), shown.told());
        }
    }

    /** A part: its key, its source, its translation, and whether the source has changed since. */
    record SectionJson(String key, String source, String translation, boolean changed) {
        static SectionJson of(TranslatedPart part) {
            return new SectionJson(part.part().key(), part.part().text(), part.target(), part.changed());
        }
    }

    @GetMapping
    @Operation(summary = "The parts of the request or of its answer that are written in words, with their translations")
    ResponseEntity<TranslationJson> read(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var told = told(file, officer);
        cases.view(file, officer);
        return told;
    }

    private ResponseEntity<TranslationJson> told(CaseFile file, Officer officer) {
        if (file.outgoing()) {
            return answer(translations.parts(file.caseRef(), officer), null);
        }
        var shown = answers.of(file.caseRef(), officer);
        return answer(shown.parts(), AnswerJson.of(shown));
    }

    @PutMapping
    @Operation(summary = "Write translations by the key of the part; If-Match carries the saving seen")
    ResponseEntity<TranslationJson> write(
            @PathVariable String caseRef,
            @RequestBody @Valid Written body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (file.outgoing() && body.ofAnswer()) {
            throw Refusal.of("unknown-part", "layout");
        }
        var said = body.typed(Versions.of(seen));
        crossings.again(() -> file.outgoing()
                ? translations.write(caseRef, said.texts(), officer)
                : answers.write(caseRef, said, officer).parts());
        return told(file, officer);
    }

    static ResponseEntity<TranslationJson> answer(TranslatedParts parts, @Nullable AnswerJson answer) {
        var sections = parts.parts().stream().map(SectionJson::of).toList();
        return ResponseEntity.ok()
                .eTag("\"" + parts.saved() + "\"")
                .body(new TranslationJson(parts.language(), parts.done(), sections.size(), sections, answer));
    }
}
