package org.rogatory.web.mla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.InkPapers;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** What national systems do about something signed by hand, whatever it is; each address describes its own calls. */
abstract class InkCalls {

    private final Cases cases;
    private final InkPapers papers;
    private final InkScans scans;
    private final ApiCaller calls;

    InkCalls(Cases cases, InkPapers papers, InkScans scans, ApiCaller calls) {
        this.cases = cases;
        this.papers = papers;
        this.scans = scans;
        this.calls = calls;
    }

    /**
     * Why a scan is rejected; the words stay in the file.
     *
     * @param scanRef the scan that was looked at
     */
    record WhyJson(
            @NotBlank @Nullable @Size(max = 64) String scanRef,

            @NotBlank @Nullable @Size(max = 2000) @PrintableText
            String reason) {}

    InkJson shown(String caseRef, String documentRef, Officer officer) {
        var told = InkJson.of(papers.of(caseRef, documentRef, officer));
        cases.view(cases.find(caseRef, AccessScope.of(officer)), officer);
        return told;
    }

    ResponseEntity<InkJson> printed(String caseRef, String documentRef, HttpHeaders headers) {
        return done(asked(caseRef, documentRef, headers), scans::print);
    }

    ResponseEntity<InkJson> scanned(
            String caseRef, String documentRef, @Nullable MultipartFile file, HttpHeaders headers) {
        return done(asked(caseRef, documentRef, headers), asked -> scans.scan(asked, file));
    }

    ResponseEntity<InkJson> confirmed(String caseRef, String documentRef, InkTicks body, HttpHeaders headers) {
        return done(asked(caseRef, documentRef, headers), asked -> scans.confirm(asked, body.scanRef(), body.seen()));
    }

    ResponseEntity<InkJson> rejected(String caseRef, String documentRef, WhyJson body, HttpHeaders headers) {
        var reason = body.reason() == null ? "" : body.reason();
        return done(asked(caseRef, documentRef, headers), asked -> scans.reject(asked, body.scanRef(), reason));
    }

    /** On the version of the file that the caller saw, if he names one. */
    private InkScans.Asked asked(String caseRef, String documentRef, HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var seen = Versions.of(caller.seen());
        return new InkScans.Asked(papers, caseRef, documentRef, caller.officer(), caller.key(), seen);
    }

    private ResponseEntity<InkJson> done(InkScans.Asked asked, Consumer<InkScans.Asked> act) {
        act.accept(asked);
        var inked = papers.of(asked.caseRef(), asked.documentRef(), asked.officer());
        return ApiCaller.told(inked.file(), InkJson.of(inked));
    }
}
