package org.rogatory.web.subject;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.subject.ExportStatus;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectRelease;
import org.rogatory.subject.SubjectTaking;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exports of what is kept on one person: asked for, approved by another, taken. No address names anybody. */
@Controller
@RequestMapping(SubjectDoors.PATH)
class SubjectController {

    private final SubjectExports exports;
    private final SubjectTaking taking;
    private final SubjectRelease release;
    private final SubjectPages pages;
    private final SentOnce sent;
    private final Words words;

    SubjectController(
            SubjectExports exports,
            SubjectTaking taking,
            SubjectRelease release,
            SubjectPages pages,
            SentOnce sent,
            Words words) {
        this.exports = exports;
        this.taking = taking;
        this.release = release;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    String list(Officer officer, Model model) {
        model.addAttribute("lines", pages.lines(exports.list(officer)));
        model.addAttribute("asks", exports.asks(officer));
        return "subject/list";
    }

    @GetMapping("/new")
    ModelAndView form(Officer officer) {
        Roles.demand(exports.asks(officer));
        return page(SubjectForm.empty(), new FormErrors());
    }

    @PostMapping("/new")
    ModelAndView ask(
            @ModelAttribute("form") SubjectForm form, BindingResult binding, Officer officer, RedirectAttributes next) {
        Roles.demand(exports.asks(officer));
        var errors = new FormErrors();
        binding.getFieldErrors().forEach(error -> tell(errors, error.getField(), FormErrors.told(error, words)));
        if (errors.any()) {
            return page(form, errors);
        }
        try {
            var call = SentOnce.ofOffice(officer, form.once(), form);
            var id = sent.form(
                    call,
                    () -> exports.ask(form.wanted(words.language()), officer).exportId());
            return done(id, "asked", next);
        } catch (Refusal refusal) {
            FormErrors.places(refusal, "name", Set.of())
                    .forEach(field -> tell(errors, field, words.text("refusal." + refusal.code())));
            return page(form, errors);
        }
    }

    /** What is wrong with a field; the summary names it. */
    private void tell(FormErrors errors, String field, String message) {
        errors.named(field, words.text("subject.column." + field), message);
    }

    private ModelAndView page(SubjectForm form, FormErrors errors) {
        var page = new ModelAndView("subject/new");
        page.addObject("form", form);
        page.addObject("grounds", pages.grounds());
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }

    @GetMapping("/{exportId}")
    ModelAndView export(@PathVariable String exportId, Officer officer) {
        return shown(exportId, officer, new FormErrors());
    }

    private ModelAndView shown(String exportId, Officer officer, FormErrors errors) {
        var read = exports.read(exportId, officer);
        var page = new ModelAndView("subject/export");
        page.addObject("id", exportId);
        page.addObject("status", pages.status(read.view().status()));
        page.addObject("facts", pages.facts(read));
        page.addObject("files", pages.files(read.files()));
        page.addObject("pieces", pages.pieces(read));
        page.addObject("decides", read.decides());
        page.addObject("takes", read.takes());
        page.addObject("failed", read.view().status() == ExportStatus.FAILED);
        return errors.on(page);
    }

    @PostMapping("/{exportId}/approve")
    ModelAndView approve(@PathVariable String exportId, Officer officer, RedirectAttributes next) {
        exports.approve(exportId, officer);
        return done(exportId, "approved", next);
    }

    @PostMapping("/{exportId}/refuse")
    ModelAndView refuse(@PathVariable String exportId, Officer officer, RedirectAttributes next) {
        exports.refuse(exportId, officer);
        return done(exportId, "refused", next);
    }

    /** What was read through is put in; the container is made anew. */
    @PostMapping("/{exportId}/release")
    ModelAndView release(
            @PathVariable String exportId,
            @RequestParam(defaultValue = "") List<String> pieces,
            Officer officer,
            RedirectAttributes next) {
        try {
            release.release(exportId, Set.copyOf(pieces), officer);
            return done(exportId, "released", next);
        } catch (Refusal refusal) {
            var said = pieces.isEmpty() ? "subject.choose-piece" : "refusal." + refusal.code();
            var errors = new FormErrors();
            FormErrors.places(refusal, "pieces", Set.of()).forEach(field -> errors.add(field, words.text(said)));
            return shown(exportId, officer, errors);
        }
    }

    /** The container; it is called by its number, never by a name. */
    @GetMapping("/{exportId}/file")
    ResponseEntity<Resource> file(@PathVariable String exportId, Officer officer) {
        var taken = taking.open(exportId, officer);
        return SubjectZip.of(exportId, taken);
    }

    private ModelAndView done(String exportId, String what, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.text("subject.done." + what));
        return new ModelAndView("redirect:" + SubjectDoors.PATH + "/" + exportId);
    }
}
