package org.rogatory.web.cases.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.TheirLetters;
import org.rogatory.requests.inbox.TheirLetters.TheirLetter;
import org.rogatory.web.cases.CaseJson;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letter by which a request came on paper, mended by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/their-letter")
@Tag(name = "cases")
class TheirLetterApi {

    private final TheirLetters letters;
    private final Cases cases;

    TheirLetterApi(TheirLetters letters, Cases cases) {
        this.letters = letters;
        this.cases = cases;
    }

    /**
     * What stands on the letter.
     *
     * @param counterpartDate null where it bears no day
     * @param counterpartAuthority that sent it; null for the default one of its State
     */
    record TheirLetterJson(
            @Nullable @Size(max = 120) String counterpartRef,
            @Nullable LocalDate counterpartDate,
            @Nullable @Size(max = 64) String counterpartAuthority) {

        TheirLetter letter() {
            return new TheirLetter(counterpartRef, counterpartDate, counterpartAuthority);
        }
    }

    @PutMapping
    @Operation(
            operationId = "writeTheirLetter",
            summary = "Mend number, day and sender of the letter by which a request came on paper; If-Match carries"
                    + " the version seen",
            description = "In the file and in the book, as long as what the paper says may be written down; the"
                    + " timeline keeps what stood before. The State that asks stays.")
    ResponseEntity<CaseJson> write(
            @PathVariable String caseRef,
            @Valid @RequestBody TheirLetterJson body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Officer officer) {
        letters.write(caseRef, Versions.of(seen), body.letter(), officer);
        var file = cases.find(caseRef, AccessScope.of(officer));
        return ApiCaller.told(file, CaseJson.head(file));
    }
}
