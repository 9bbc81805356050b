package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.RequestTranslations;
import org.rogatory.mla.translation.TranslatedPart;
import org.rogatory.mla.translation.TranslatedParts;
import org.rogatory.mla.translation.Translations;
import org.rogatory.web.shared.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The translation of a request for national systems: the parts in words, read and written by their keys. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/translation")
@Tag(name = "translation")
class TranslationApi {

    private final Cases cases;
    private final RequestTranslations translations;
    private final Crossings crossings;

    TranslationApi(Cases cases, RequestTranslations translations, Crossings crossings) {
        this.cases = cases;
        this.translations = translations;
        this.crossings = crossings;
    }

    /** Translations by the key of the part; parts left out stay as they are. */
    record Written(@NotNull @Size(max = 5000) Map<@Size(max = 200) String, @Size(max = 40000) String> sections) {}

    /** The translation as far as it is. */
    record TranslationJson(String language, long done, int total, List<SectionJson> sections) {}

    /** A part: its key, its source, its translation, and whether the source has changed since. */
    record SectionJson(String key, String source, String translation, boolean changed) {
        static SectionJson of(TranslatedPart part) {
            return new SectionJson(part.part().key(), part.part().text(), part.target(), part.changed());
        }
    }

    @GetMapping
    @Operation(summary = "The parts of the request that are written in words, with their translations")
    ResponseEntity<TranslationJson> read(@PathVariable String caseRef, Officer officer) {
        if (!cases.find(caseRef, AccessScope.of(officer)).outgoing()) {
            throw Refusal.notFound();
        }
        cases.view(caseRef, officer);
        return answer(translations.parts(caseRef, officer));
    }

    @PutMapping
    @Operation(summary = "Write translations by the key of the part; If-Match carries the saving seen")
    ResponseEntity<TranslationJson> write(
            @PathVariable String caseRef,
            @RequestBody @Valid Written body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Officer officer) {
        var typed = new Translations.Texts(
                Versions.of(seen), body.sections(), body.sections().keySet());
        crossings.again(() -> {
            translations.write(caseRef, typed, officer);
            return caseRef;
        });
        return answer(translations.parts(caseRef, officer));
    }

    private static ResponseEntity<TranslationJson> answer(TranslatedParts parts) {
        var sections = parts.parts().stream().map(SectionJson::of).toList();
        return ResponseEntity.ok()
                .eTag("\"" + parts.saved() + "\"")
                .body(new TranslationJson(parts.language(), parts.done(), sections.size(), sections));
    }
}
