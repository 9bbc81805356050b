package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.LetterLayouts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letters that acts have written, laid out before they are signed, for national systems. */
@RestController
@Tag(name = "documents")
class LetterLayoutApi {

    private final LetterLayouts layouts;
    private final Documents documents;
    private final Crossings crossings;

    LetterLayoutApi(LetterLayouts layouts, Documents documents, Crossings crossings) {
        this.crossings = crossings;
        this.layouts = layouts;
        this.documents = documents;
    }

    /** Which letter is meant. */
    record LetterReadJson(
            @Schema(description = "Its fingerprint or the number of its message; null where only one waits")
            @Nullable
            @Size(max = 64)
            String fingerprint) {}

    /** The document that was laid out of it. */
    record LetterLaidOutJson(
            String documentRef,

            @Schema(description = "By this the act that signs the letter names it, too")
            String sha256) {}

    @PostMapping("/api/v1/cases/{caseRef}/sign-letter/layout")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "layOutLetter",
            summary = "Lay a letter out that an act has written, before it is signed",
            description = "By who may sign it, to have it signed with an own key, the national tool or by hand: the"
                    + " calls under `signing` of this document prepare that, and `sign-letter` signs it with the `kind`."
                    + " Asked again it tells the same document. Where the letter is sent back, the document and what"
                    + " was prepared on it are of no use any more. Refused (`signing-way-barred`) where the authority"
                    + " lets such letters have its seal alone, (`document-changed`) where it says other words.")
    LetterLaidOutJson layOut(@PathVariable String caseRef, @Valid @RequestBody LetterReadJson body, Officer officer) {
        var name = Objects.requireNonNullElse(body.fingerprint(), "");
        var document = documents.get(crossings.again(() -> layouts.layOut(caseRef, name, officer)));
        return new LetterLaidOutJson(document.documentRef(), document.sha256());
    }
}
