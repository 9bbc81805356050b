package org.rogatory.web.cases;

import java.util.function.Function;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.TokenSignature;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.identity.Officer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** A signature that a national tool made, and what it is a signature of: as files, to be checked elsewhere. */
@Controller
class TokenFilesController {

    private static final String TOKEN = "/cases/{caseRef}/documents/{documentRef}/signatures/token/{tokenRef}";

    private final Cases cases;
    private final Deliberation deliberation;
    private final TokenSignatures tokens;

    TokenFilesController(Cases cases, Deliberation deliberation, TokenSignatures tokens) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.tokens = tokens;
    }

    /** Which signature of which document. */
    record Wanted(String caseRef, String documentRef, String tokenRef) {}

    @GetMapping(TOKEN + "/signature")
    ResponseEntity<byte[]> signature(@ModelAttribute Wanted wanted, Officer officer) {
        return file(wanted, officer, ".p7s", TokenSignature::cms);
    }

    @GetMapping(TOKEN + "/signed")
    ResponseEntity<byte[]> signed(@ModelAttribute Wanted wanted, Officer officer) {
        return file(wanted, officer, ".txt", TokenSignature::content);
    }

    /** That he took it is traced like that he looked at the document. */
    private ResponseEntity<byte[]> file(
            Wanted wanted, Officer officer, String ending, Function<TokenSignature, byte[]> part) {
        var file = cases.find(wanted.caseRef(), AccessScope.of(officer));
        var document = deliberation.document(file, wanted.documentRef(), officer);
        var kept = tokens.of(document).stream()
                .filter(each -> each.tokenRef().equals(wanted.tokenRef()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        cases.viewDocument(wanted.caseRef(), wanted.documentRef(), officer);
        var name = ContentDisposition.attachment()
                .filename("signature-" + wanted.documentRef() + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(part.apply(kept));
    }
}
