package org.rogatory.web.archive;

import org.rogatory.archive.ActDrafting;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.ArchiveActs;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.MemberAnswer;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.DisposalCertificates;
import org.rogatory.web.archive.ArchiveForms.Sending;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.Downloads;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.PagesView;
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

/** Acts of the archive: handing over, and destruction with its commission. */
@Controller
@RequestMapping("/archive/acts")
class ArchiveActsController {

    private final ArchiveBooks books;
    private final ActDrafting drafting;
    private final ArchiveActs acts;
    private final ActPages pages;
    private final ArchiveForms forms;
    private final CurrentReader current;
    private final ArchiveWords words;
    private final DisposalCertificates certificates;

    ArchiveActsController(
            ArchiveBooks books,
            ActDrafting drafting,
            ArchiveActs acts,
            ActPages pages,
            ArchiveForms forms,
            CurrentReader current,
            ArchiveWords words,
            DisposalCertificates certificates) {
        this.certificates = certificates;
        this.books = books;
        this.drafting = drafting;
        this.acts = acts;
        this.pages = pages;
        this.forms = forms;
        this.current = current;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Model model) {
        var page = books.acts(ListPlace.of(after), officer);
        model.addAttribute("lines", pages.lines(page.lines()));
        model.addAttribute("proposes", drafting.proposes(officer));
        model.addAttribute(
                "pages",
                PagesView.newest(page, "/archive/acts", last -> new ListPlace(last.proposedAt(), last.actId())));
        return "archive/acts";
    }

    @GetMapping("/new/{kind}")
    ModelAndView ask(@PathVariable String kind, Officer officer) {
        Roles.demand(drafting.proposes(officer));
        return pages.form(kind(kind), ActForm.empty(books.today(officer)), new FormErrors(), officer);
    }

    @PostMapping("/new/{kind}")
    ModelAndView propose(
            @PathVariable String kind,
            @ModelAttribute("form") ActForm form,
            BindingResult binding,
            RedirectAttributes next) {
        var officer = current.demanded();
        Roles.demand(drafting.proposes(officer));
        var errors = forms.unread(binding);
        var wanted = form.wanted(kind(kind));
        var sending = new Sending(officer, form.once(), wanted, "number");
        var act = forms.done(
                sending, errors, () -> drafting.propose(wanted, officer).actId());
        return act == null ? pages.form(kind(kind), form, errors, officer) : done(act, "proposed", next);
    }

    private static ActKind kind(String key) {
        return ActKind.of(key).orElseThrow(Refusal::notFound);
    }

    @GetMapping("/{id}")
    ModelAndView act(@PathVariable String id, Officer officer) {
        return pages.act("archive/act", books.act(id, officer), officer);
    }

    @GetMapping("/{id}/print")
    ModelAndView print(@PathVariable String id, Officer officer) {
        return pages.act("archive/act-print", books.act(id, officer), officer);
    }

    /** The sealed certificate of what was destroyed. */
    @GetMapping("/{id}/certificate")
    ResponseEntity<Resource> certificate(@PathVariable String id, Officer officer) {
        return Downloads.of(certificates.open(id, officer));
    }

    @GetMapping("/{id}/execute")
    ModelAndView askToExecute(@PathVariable String id, Officer officer) {
        Roles.demand(drafting.proposes(officer));
        return pages.act("archive/execute", books.act(id, officer), officer);
    }

    @PostMapping("/{id}/accept")
    ModelAndView accept(@PathVariable String id, Officer officer, RedirectAttributes next) {
        acts.accept(id, officer);
        return done(id, "accepted", next);
    }

    @PostMapping("/{id}/agree")
    ModelAndView agree(@PathVariable String id, Officer officer, RedirectAttributes next) {
        acts.answer(id, MemberAnswer.AGREES, officer);
        return done(id, "agreed", next);
    }

    @PostMapping("/{id}/object")
    ModelAndView object(@PathVariable String id, Officer officer, RedirectAttributes next) {
        acts.answer(id, MemberAnswer.OBJECTS, officer);
        return done(id, "objected", next);
    }

    @PostMapping("/{id}/approve")
    ModelAndView approve(@PathVariable String id, Officer officer, RedirectAttributes next) {
        acts.approve(id, officer);
        return done(id, "approved", next);
    }

    @PostMapping("/{id}/reject")
    ModelAndView reject(@PathVariable String id, Officer officer, RedirectAttributes next) {
        acts.reject(id, officer);
        return done(id, "rejected", next);
    }

    @PostMapping("/{id}/execute")
    ModelAndView execute(@PathVariable String id, Officer officer, RedirectAttributes next) {
        acts.execute(id, officer);
        return done(id, "executed", next);
    }

    private ModelAndView done(String id, String what, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.text("archive.done." + what));
        return new ModelAndView("redirect:/archive/acts/" + id);
    }
}
