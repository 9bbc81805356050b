package org.rogatory.web.cases.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkPaper;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.SignatureChecks;
import org.rogatory.documents.signature.Report;
import org.rogatory.documents.signature.Verification;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.web.cases.CaseDocuments;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.CheckedSignatures;
import org.rogatory.web.shared.CheckedSignatures.Reading;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The signatures of a document, checked now: in plain words, and as the full report of the check for experts. */
@Controller
class SignaturesController {

    private final Cases cases;
    private final Deliberation deliberation;
    private final SignatureChecks signatures;
    private final CheckedSignatures checked;
    private final TokenLines tokens;
    private final StampLines stamps;
    private final InkSignings inks;
    private final CaseFrame frame;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    SignaturesController(
            Cases cases,
            Deliberation deliberation,
            SignatureChecks signatures,
            CheckedSignatures checked,
            TokenLines tokens,
            StampLines stamps,
            InkSignings inks,
            CaseFrame frame,
            Directory directory,
            CaseWords caseWords,
            Words words) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.signatures = signatures;
        this.checked = checked;
        this.tokens = tokens;
        this.stamps = stamps;
        this.inks = inks;
        this.frame = frame;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/documents/{documentRef}/signatures")
    String show(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var file = cases.find(caseRef, AccessScope.of(officer));
        var document = document(file, documentRef, officer);
        frame.show(file, "documents", new CaseFrame.Reading(officer, reader), model);
        var zone = directory.times().zone(file.authority());
        var wording = new CaseDocuments.Wording(caseWords, words, zone, file);
        model.addAttribute("document", CaseDocuments.line(document, wording, reader));
        var byHand = inks.scanOf(documentRef).isPresent();
        if (byHand) {
            model.addAttribute("byHand", checked.byHand(LetterSeals.signingFor(file, document)));
        }
        model.addAttribute(
                "approvedByHand", inks.scanOf(InkPaper.approval(documentRef)).isPresent());
        if (!byHand || document.sealedSha256() != null) {
            var found = check(documentRef);
            model.addAttribute("checked", checked.tell(found, new Reading(zone, true)));
            model.addAttribute("reported", found.report() != null);
        }
        model.addAttribute("stamps", stamps.of(documentRef, zone));
        model.addAttribute("tokens", tokens.of(file, document, new TokenLines.Reading(officer, zone)));
        cases.viewDocument(caseRef, documentRef, officer);
        return "cases/signatures";
    }

    @GetMapping("/cases/{caseRef}/documents/{documentRef}/signatures/report")
    ResponseEntity<byte[]> report(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        document(cases.find(caseRef, AccessScope.of(officer)), documentRef, officer);
        var xml = Optional.ofNullable(check(documentRef).report())
                .map(Report::xml)
                .orElseThrow(Refusal::notFound);
        cases.viewDocument(caseRef, documentRef, officer);
        var disposition = ContentDisposition.attachment()
                .filename("signatures-" + documentRef + ".xml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.APPLICATION_XML)
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The document, if it is for this officer and can carry signatures. */
    private DocumentView document(CaseFile file, String documentRef, Officer officer) {
        OpenedPapers.demandOpen(file);
        var document = deliberation.document(file, documentRef, officer);
        if (!SignatureChecks.checkable(document)) {
            throw Refusal.notFound();
        }
        return document;
    }

    private Verification check(String documentRef) {
        try {
            return signatures.check(documentRef);
        } catch (DocumentRefused refused) {
            throw Refusal.of(refused.code());
        }
    }
}
