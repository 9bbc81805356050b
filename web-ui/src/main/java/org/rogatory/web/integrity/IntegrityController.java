package org.rogatory.web.integrity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a certificate of integrity of a file is ordered. */
@Controller
@RequestMapping("/cases/{caseRef}/integrity")
class IntegrityController {

    private static final String BROKEN = "integrity-chain-broken";

    private final Cases cases;
    private final Deliberation deliberation;
    private final IntegrityCertificates certificates;
    private final CasePageFrame frame;
    private final Directory directory;
    private final SentOnce sent;
    private final CaseWords caseWords;
    private final Words words;

    IntegrityController(
            Cases cases,
            Deliberation deliberation,
            IntegrityCertificates certificates,
            CasePageFrame frame,
            Directory directory,
            SentOnce sent,
            CaseWords caseWords,
            Words words) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.certificates = certificates;
        this.frame = frame;
        this.directory = directory;
        this.sent = sent;
        this.caseWords = caseWords;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String caseRef, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var first = new IntegrityForm(null, reader.getLanguage(), null, null, SentOnce.mark());
        return page(issuable(caseRef, officer), new Typed(first, new FormErrors()), officer, model);
    }

    @PostMapping
    ModelAndView issue(
            @PathVariable String caseRef, @ModelAttribute("form") IntegrityForm form, Officer officer, Model model) {
        var file = issuable(caseRef, officer);
        var wanted = form.wanted();
        var call = SentOnce.ofFile(officer, form.once(), caseRef + " " + wanted, caseRef);
        try {
            var proved = sent.done(call) ? null : certificates.demandIssuable(caseRef, wanted, officer);
            sent.form(call, () -> certificates.issue(caseRef, wanted, proved, officer));
            return new ModelAndView("redirect:/cases/" + caseRef + "/documents?done=certify");
        } catch (Refusal refusal) {
            return page(file, new Typed(form, errors(refusal)), officer, model);
        }
    }

    private CaseFile issuable(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Roles.demand(IntegrityCertificates.offered(file, officer));
        return file;
    }

    /** What is wrong with a field, and a broken chain, is told in the form; all else on a page of its own. */
    private FormErrors errors(Refusal refusal) {
        var errors = new FormErrors().tell(refusal, "document", Set.of(BROKEN), words);
        var place = refusal.parameters().get("position");
        return place == null ? errors : errors.also("document", words.text("integrity.broken-at", place));
    }

    /** A form as it was typed, and what is wrong with it. */
    private record Typed(IntegrityForm form, FormErrors errors) {}

    private ModelAndView page(CaseFile file, Typed typed, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        frame.show(file, "documents", officer, model);
        var page = new ModelAndView("integrity/new", model.asMap());
        page.addObject("form", typed.form());
        page.addObject("errors", typed.errors());
        page.addObject("papers", papers(file, officer, reader));
        page.addObject(
                "languages",
                CertificateWanted.LANGUAGES.stream()
                        .map(code -> new Option(code, Languages.name(Locale.forLanguageTag(code), reader)))
                        .toList());
        page.addObject("tellsViews", Readers.readsAccessLog(officer));
        if (typed.errors().any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** The documents that can be opened, by kind, name and moment. */
    private List<Option> papers(CaseFile file, Officer officer, Locale reader) {
        var zone = directory.times().zone(file.authority());
        return deliberation.documents(file, officer).stream()
                .filter(document -> document.isolation() == null)
                .map(document -> new Option(
                        document.documentRef(),
                        title(document, file, reader) + ", " + words.moment(document.createdAt(), zone)))
                .toList();
    }

    private String title(DocumentView document, CaseFile file, Locale reader) {
        return caseWords.paper(document.kind(), file, reader) + ": " + document.name();
    }
}
