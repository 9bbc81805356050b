package org.rogatory.web.mla;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing: the letter to be read, its fingerprint, and the act that holds only for exactly this document. */
@Controller
class SignController {

    private static final Set<String> CROSSED = Set.of("document-changed", "changed-meanwhile", "wrong-status");

    private final Cases cases;
    private final Procedures procedures;
    private final SignPages pages;
    private final Crossings crossings;
    private final Words words;

    SignController(Cases cases, Procedures procedures, SignPages pages, Crossings crossings, Words words) {
        this.cases = cases;
        this.procedures = procedures;
        this.pages = pages;
        this.crossings = crossings;
        this.words = words;
    }

    /** What the page posts: the version and the document seen, and that it was read. */
    record Signing(
            @Nullable Long version,
            @Nullable String fingerprint,
            @Nullable Boolean read) {}

    @GetMapping("/cases/{caseRef}/sign")
    ModelAndView ask(@PathVariable String caseRef, Officer officer, Locale reader) {
        var file = ReviewController.outgoing(cases.view(caseRef, officer));
        var page = pages.page(file, officer, reader);
        var bar = signing(file, officer).barred();
        if (bar != null) {
            page.addObject("bar", words.text("refusal." + bar));
        }
        return page;
    }

    private AllowedAction signing(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream()
                .filter(action -> "sign".equals(action.verb()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("wrong-status"));
    }

    @PostMapping("/cases/{caseRef}/sign")
    ModelAndView sign(@PathVariable String caseRef, @ModelAttribute Signing signing, Officer officer, Locale reader) {
        var file = ReviewController.outgoing(cases.find(caseRef, AccessScope.of(officer)));
        var errors = new FormErrors();
        if (!Boolean.TRUE.equals(signing.read()) || signing.fingerprint() == null) {
            errors.add("read", words.text("mla.sign.read-missing"));
            return refused(file, errors, HttpStatus.UNPROCESSABLE_CONTENT, new ReviewPages.Reading(officer, reader));
        }
        var act = Act.draft("sign").version(signing.version()).fingerprint(signing.fingerprint());
        try {
            crossings.again(() -> procedures.act(caseRef, act.act(), officer));
        } catch (Refusal refusal) {
            if (!file.status().equals("approved") && !file.status().equals("translated")) {
                throw refusal;
            }
            errors.add("read", words.text("refusal." + refusal.code()));
            var status = CROSSED.contains(refusal.code()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return refused(file, errors, status, new ReviewPages.Reading(officer, reader));
        }
        return new ModelAndView("redirect:/cases/" + caseRef + "?done=sign");
    }

    private ModelAndView refused(CaseFile file, FormErrors errors, HttpStatus status, ReviewPages.Reading by) {
        var present = cases.find(file.caseRef(), AccessScope.of(by.officer()));
        var page = pages.page(present, by.officer(), by.reader());
        page.addObject("errors", errors);
        page.setStatus(status);
        return page;
    }
}
