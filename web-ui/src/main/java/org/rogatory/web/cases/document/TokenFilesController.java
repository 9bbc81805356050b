package org.rogatory.web.cases.document;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.token.TokenForm;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReceivedTokens;
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
    private static final String SIGNATURE = ".p7s";
    private static final String LETTER = ".pdf";

    private final Cases cases;
    private final Deliberation deliberation;
    private final TokenSignatures tokens;
    private final KeptTokens kept;
    private final ReceivedTokens received;

    TokenFilesController(
            Cases cases, Deliberation deliberation, TokenSignatures tokens, KeptTokens kept, ReceivedTokens received) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.tokens = tokens;
        this.kept = kept;
        this.received = received;
    }

    /** Which signature of which document. */
    record Wanted(String caseRef, String documentRef, String tokenRef) {}

    @GetMapping(TOKEN + "/signature")
    ResponseEntity<byte[]> signature(@ModelAttribute Wanted wanted, Officer officer) {
        var found = found(wanted, officer);
        var own = own(found, wanted);
        var content = own.isPresent() ? own.get().cms() : received.signature(came(found, wanted, officer));
        return taken(wanted, officer, file(wanted, SIGNATURE, content));
    }

    @GetMapping(TOKEN + "/signed")
    ResponseEntity<byte[]> signed(@ModelAttribute Wanted wanted, Officer officer) {
        var found = found(wanted, officer);
        var own = own(found, wanted);
        if (own.isPresent()) {
            var what = own.get().signed();
            var ending = what.form() == TokenForm.DOCUMENT ? LETTER : ".txt";
            return taken(wanted, officer, file(wanted, ending, tokens.content(what)));
        }
        var beside = came(found, wanted, officer);
        if (beside.found().length() == 0) {
            throw Refusal.notFound();
        }
        return taken(wanted, officer, file(wanted, LETTER, received.signed(found.document(), beside)));
    }

    private record Found(CaseFile file, DocumentView document) {}

    private Found found(Wanted wanted, Officer officer) {
        var file = cases.find(wanted.caseRef(), AccessScope.of(officer));
        return new Found(file, deliberation.document(file, wanted.documentRef(), officer));
    }

    /** That he took it is traced like that he looked at the document; what is not there leaves no trace. */
    private ResponseEntity<byte[]> taken(Wanted wanted, Officer officer, ResponseEntity<byte[]> made) {
        cases.viewDocument(wanted.caseRef(), wanted.documentRef(), officer);
        return made;
    }

    private Optional<TokenSignature> own(Found found, Wanted wanted) {
        return kept.of(found.document()).stream()
                .filter(each -> each.tokenRef().equals(wanted.tokenRef()))
                .findFirst();
    }

    private ReceivedTokens.Beside came(Found found, Wanted wanted, Officer officer) {
        return received.one(found.file(), found.document(), wanted.tokenRef(), officer)
                .orElseThrow(Refusal::notFound);
    }

    private static ResponseEntity<byte[]> file(Wanted wanted, String ending, byte[] content) {
        var name = ContentDisposition.attachment()
                .filename("signature-" + wanted.documentRef() + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }
}
