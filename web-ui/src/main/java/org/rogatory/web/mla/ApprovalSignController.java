package org.rogatory.web.mla;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing the approval of a letter: who approved gives his key file and its PIN, and it is signed in this request. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/signing/approval")
class ApprovalSignController {

    private final ApprovalSigning approvals;
    private final ApprovalPages pages;
    private final PersonalPages choices;
    private final ApprovalKeySigning signing;
    private final Words words;

    ApprovalSignController(
            ApprovalSigning approvals,
            ApprovalPages pages,
            PersonalPages choices,
            ApprovalKeySigning signing,
            Words words) {
        this.approvals = approvals;
        this.pages = pages;
        this.choices = choices;
        this.signing = signing;
        this.words = words;
    }

    /** What the page posts, except the PIN: that is taken from the request once and never stands in an object. */
    record Given(
            String caseRef,
            String documentRef,
            @Nullable String fingerprint,
            @Nullable Boolean read,
            @Nullable MultipartFile keyFile,
            @Nullable String certificate,
            @Nullable String once) {}

    @GetMapping
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Locale reader) {
        var asked = approvals.of(caseRef, documentRef, officer);
        return pages.page(asked, new FormErrors(), new ReviewPages.Reading(officer, reader));
    }

    @PostMapping
    ModelAndView sign(
            @ModelAttribute("given") Given given, Officer officer, Locale reader, HttpServletRequest request) {
        var by = new ReviewPages.Reading(officer, reader);
        KeyFileForm.Again again = (field, why) -> refused(given, field, why, by);
        var fingerprint = given.fingerprint();
        if (!Boolean.TRUE.equals(given.read()) || fingerprint == null) {
            return KeyFileForm.unread(again);
        }
        var wanted = new ApprovalSigning.Wanted(given.caseRef(), given.documentRef(), fingerprint);
        var asked = ApprovalKeySigning.Asked.of(wanted, given.certificate(), officer, SentOnce.key(given.once()));
        var refused = KeyFileForm.tried(
                () -> signing.sign(asked, given.keyFile(), OwnKeyRequests.pin(request)), choices, again);
        if (refused != null) {
            return refused;
        }
        return new ModelAndView(
                "redirect:/cases/" + given.caseRef() + "/documents/" + given.documentRef() + "/signing/approval");
    }

    /** Where the approval cannot be signed any more, asking for its page tells why. */
    private ModelAndView refused(Given given, String field, String why, ReviewPages.Reading by) {
        var asked = approvals.of(given.caseRef(), given.documentRef(), by.officer());
        var page = pages.page(asked, new FormErrors().add(field, words.text(why)), by);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
