package org.rogatory.web.mla;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
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

/** Signing with one's own key: the officer gives his key file and its PIN, and the letter is signed in this request. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/signing/personal")
class PersonalSignController {

    private final Cases cases;
    private final PersonalPages pages;
    private final PersonalSigning signing;
    private final Words words;

    PersonalSignController(Cases cases, PersonalPages pages, PersonalSigning signing, Words words) {
        this.cases = cases;
        this.pages = pages;
        this.signing = signing;
        this.words = words;
    }

    /** What the page posts, except the PIN: that is taken from the request once and never stands in an object. */
    record Given(
            String caseRef,
            String documentRef,
            @Nullable Long version,
            @Nullable String fingerprint,
            @Nullable Boolean read,
            @Nullable MultipartFile keyFile,
            @Nullable String certificate,
            @Nullable String once) {

        private Act act(String verb) {
            return Act.draft(verb)
                    .version(version)
                    .fingerprint(fingerprint)
                    .kind(SignatureMode.PERSONAL.key())
                    .act();
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Locale reader) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var paper = pages.paper(file, documentRef, officer);
        var page = pages.page(paper, new FormErrors(), new ReviewPages.Reading(officer, reader));
        cases.view(file, officer);
        return page;
    }

    @PostMapping
    ModelAndView sign(
            @ModelAttribute("given") Given given, Officer officer, Locale reader, HttpServletRequest request) {
        var by = new ReviewPages.Reading(officer, reader);
        KeyFileForm.Again again = (field, why) -> refused(given, field, why, by);
        if (!Boolean.TRUE.equals(given.read()) || given.fingerprint() == null) {
            return KeyFileForm.unread(again);
        }
        var file = file(given, officer);
        var verb = pages.verb(file, given.documentRef());
        var refused = KeyFileForm.tried(
                () -> signing.sign(wanted(given, file, verb, officer), given.keyFile(), OwnKeyRequests.pin(request)),
                pages,
                again);
        if (refused != null) {
            return refused;
        }
        return new ModelAndView("redirect:/cases/" + given.caseRef() + "?done=" + verb.replace('_', '-'));
    }

    private static PersonalSigning.Wanted wanted(Given given, CaseFile file, String verb, Officer officer) {
        var letter = new ToSign(file, given.documentRef());
        var said = PersonalSigning.said(letter, given.version(), given.fingerprint());
        var call = SentOnce.of(officer, given.once(), said);
        return new PersonalSigning.Wanted(letter, given.act(verb), given.certificate(), call);
    }

    private CaseFile file(Given given, Officer officer) {
        return cases.find(given.caseRef(), AccessScope.of(officer));
    }

    /** Where the letter cannot be signed any more, asking for its page tells why. */
    private ModelAndView refused(Given given, String field, String why, ReviewPages.Reading by) {
        var paper = pages.paper(file(given, by.officer()), given.documentRef(), by.officer());
        var page = pages.page(paper, new FormErrors().add(field, words.text(why)), by);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
