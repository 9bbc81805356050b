package org.rogatory.web.cases.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.Originals;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.Versions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of documents for national systems: where the original is, its sheets, whether it follows or goes back. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/original")
@Tag(name = "documents")
class OriginalsApi {

    private final Cases cases;
    private final Originals originals;
    private final CurrentReader reader;

    OriginalsApi(Cases cases, Originals originals, CurrentReader reader) {
        this.cases = cases;
        this.originals = originals;
        this.reader = reader;
    }

    @GetMapping
    @Operation(summary = "Where the original of a document is, how many sheets it has, whether it follows or goes back")
    OriginalForm read(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        OpenedPapers.demandOpen(cases.find(caseRef, AccessScope.of(officer)));
        return OriginalForm.of(originals.document(caseRef, documentRef, officer));
    }

    @PutMapping
    @Operation(
            summary =
                    "Write down where the original of a document is; If-Match carries the version of the document seen")
    OriginalForm write(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @RequestBody OriginalForm body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen) {
        var officer = reader.demanded();
        OpenedPapers.demandOpen(cases.find(caseRef, AccessScope.of(officer)));
        originals.describe(caseRef, documentRef, body.described(Versions.of(seen)), officer);
        return read(caseRef, documentRef, officer);
    }
}
