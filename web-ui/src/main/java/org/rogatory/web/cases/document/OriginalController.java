package org.rogatory.web.cases.document;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.Originals;
import org.rogatory.web.cases.CaseDocuments;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which it is written down where the paper of a document is. */
@Controller
class OriginalController {

    private static final Set<String> NUMBERS = Set.of("firstSheet", "lastSheet", "sheets", "annexes");

    /** Where the page says what stands now, once somebody was faster. */
    private static final String NOW = "now";

    private final Cases cases;
    private final Originals originals;
    private final Crossings crossings;
    private final CaseFrame frame;
    private final CaseWords caseWords;
    private final Directory directory;
    private final CurrentReader current;
    private final Words words;

    OriginalController(
            Cases cases,
            Originals originals,
            Crossings crossings,
            CaseFrame frame,
            CaseWords caseWords,
            Directory directory,
            CurrentReader current,
            Words words) {
        this.cases = cases;
        this.originals = originals;
        this.crossings = crossings;
        this.frame = frame;
        this.caseWords = caseWords;
        this.directory = directory;
        this.current = current;
        this.words = words;
    }

    /** The document of the address. */
    record Place(String caseRef, String documentRef) {}

    @GetMapping("/cases/{caseRef}/documents/{documentRef}/original")
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Model model) {
        var document = originals.toDescribe(caseRef, documentRef, officer);
        return page(document, OriginalForm.of(document), new FormErrors(), model);
    }

    @PostMapping("/cases/{caseRef}/documents/{documentRef}/original")
    ModelAndView write(
            @ModelAttribute Place place,
            @ModelAttribute("form") OriginalForm form,
            BindingResult binding,
            Model model) {
        var officer = current.demanded();
        var errors = new FormErrors();
        binding.getFieldErrors().forEach(error -> unread(error.getField(), errors));
        if (!errors.any()) {
            write(place, form, errors, officer);
        }
        if (errors.any()) {
            return page(originals.toDescribe(place.caseRef(), place.documentRef(), officer), form, errors, model);
        }
        return new ModelAndView("redirect:/cases/" + place.caseRef() + "/documents?done=original");
    }

    private void write(Place place, OriginalForm form, FormErrors errors, Officer officer) {
        try {
            crossings.again(() -> {
                originals.describe(place.caseRef(), place.documentRef(), form.described(null), officer);
                return place.documentRef();
            });
        } catch (Refusal refusal) {
            if (Refusal.CHANGED.equals(refusal.code())) {
                errors.add(NOW, words.text("refusal." + Refusal.CHANGED));
                return;
            }
            var field = refusal.parameters().get("field");
            if (field == null) {
                throw refusal;
            }
            named(field, "refusal." + refusal.code(), errors);
        }
    }

    private void unread(String field, FormErrors errors) {
        named(field, NUMBERS.contains(field) ? "refusal.count-unreadable" : "refusal.date-unreadable", errors);
    }

    private void named(String field, String problem, FormErrors errors) {
        errors.add(
                field,
                words.text("cases.field-named", words.text("documents.original.field." + field), words.text(problem)));
    }

    private ModelAndView page(DocumentView document, OriginalForm form, FormErrors errors, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var officer = current.demanded();
        var file = cases.find(document.caseRef(), AccessScope.of(officer));
        frame.open(file, "documents", new CaseFrame.Reading(officer, reader), model);
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        var page = new ModelAndView("cases/original", model.asMap());
        page.addObject("document", CaseDocuments.line(document, wording, reader));
        page.addObject("form", form).addObject("version", form.version());
        errors.on(page);
        return errors.of(NOW) == null ? page : overtaken(page, document);
    }

    /** Shows what stands now beside what was typed: whoever has seen it can save over it. */
    private static ModelAndView overtaken(ModelAndView page, DocumentView document) {
        page.addObject("version", document.version()).addObject("crossed", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
