package org.rogatory.web.cases.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.rogatory.cases.Crossings;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.web.cases.content.TranslationApi.AnswerJson;
import org.rogatory.web.cases.content.TranslationApi.TranslationJson;
import org.rogatory.web.cases.content.TranslationApi.Written;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The translation of a letter that waits for its signature, for national systems: of what an act has written, and of a
 * reminder or an interim reply with words of its own.
 */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/letters")
@Tag(name = "translation")
class LetterTranslationApi {

    private final LetterTranslations translations;
    private final Crossings crossings;
    private final ApiCaller calls;

    LetterTranslationApi(LetterTranslations translations, Crossings crossings, ApiCaller calls) {
        this.translations = translations;
        this.crossings = crossings;
        this.calls = calls;
    }

    /** A letter and by what it is known: its message, or of what a signature stores in one the letter itself. */
    record LetterToTranslateJson(String letterRef, String kind) {}

    @GetMapping("/to-translate")
    @Operation(summary = "The letters that wait for their signature and that the caller may translate, oldest first")
    List<LetterToTranslateJson> open(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> translations.open(file, officer).stream()
                        .map(letter -> new LetterToTranslateJson(letter.letterRef(), letter.kind()))
                        .toList());
    }

    @GetMapping("/{letterRef}/translation")
    @Operation(summary = "The words of a letter that an officer has written, with their translations")
    ResponseEntity<TranslationJson> read(
            @PathVariable String caseRef, @PathVariable String letterRef, Officer officer) {
        return calls.read(caseRef, officer, file -> answer(translations.of(caseRef, letterRef, officer)));
    }

    @PutMapping("/{letterRef}/translation")
    @Operation(
            summary = "Write translations of a letter that waits for its signature; If-Match carries the saving seen")
    ResponseEntity<TranslationJson> write(
            @PathVariable String caseRef,
            @PathVariable String letterRef,
            @RequestBody @Valid Written body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var typed = body.typed(Versions.of(caller.seen()));
        return answer(crossings.again(() -> translations.write(caseRef, letterRef, typed, caller.officer())));
    }

    private static ResponseEntity<TranslationJson> answer(LetterTranslations.Letter letter) {
        return TranslationApi.answer(letter.shown().parts(), AnswerJson.of(letter.shown()));
    }
}
