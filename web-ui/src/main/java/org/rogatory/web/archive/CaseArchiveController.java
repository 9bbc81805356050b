package org.rogatory.web.archive;

import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveFiles;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.LegalHolds;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.web.archive.ArchiveForms.Sending;
import org.rogatory.web.archive.CaseArchivePages.Asked;
import org.rogatory.web.archive.CaseArchivePages.Ended;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tab "Archive" of a file: its index and term, its volumes, the holds on it. */
@Controller
@RequestMapping("/cases/{caseRef}/archive")
class CaseArchiveController {

    private final Cases cases;
    private final ArchiveFiles files;
    private final LegalHolds holds;
    private final CaseArchivePages pages;
    private final ArchiveForms forms;
    private final CasePageFrame frame;
    private final CurrentReader current;
    private final ArchiveWords words;

    CaseArchiveController(
            Cases cases,
            ArchiveFiles files,
            LegalHolds holds,
            CaseArchivePages pages,
            ArchiveForms forms,
            CasePageFrame frame,
            CurrentReader current,
            ArchiveWords words) {
        this.cases = cases;
        this.files = files;
        this.holds = holds;
        this.pages = pages;
        this.forms = forms;
        this.frame = frame;
        this.current = current;
        this.words = words;
    }

    @GetMapping
    String tab(@PathVariable String caseRef, Officer officer, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.demand(file, ArchiveDoors.TAB, officer);
        var kept = files.of(caseRef, officer);
        pages.show(file, kept, officer, model);
        if (kept != null && kept.file().state() == ArchiveState.DESTROYED) {
            model.addAttribute("reference", caseRef);
            cases.view(file, officer);
            return "archive/destroyed";
        }
        frame.open(file, ArchiveDoors.TAB, officer, model);
        return "archive/file";
    }

    @GetMapping("/filing")
    ModelAndView askFiling(@PathVariable String caseRef) {
        var asked = clerk(caseRef);
        var kept = files.of(caseRef, asked.officer());
        var form = kept == null ? pages.begun(asked.file()) : FilingForm.of(kept.file());
        return seen(asked, pages.filing(asked, kept, form, new FormErrors()));
    }

    @PostMapping("/filing")
    ModelAndView keepFiling(
            @PathVariable String caseRef,
            @ModelAttribute("form") FilingForm form,
            BindingResult binding,
            RedirectAttributes next) {
        var asked = clerk(caseRef);
        var errors = forms.unread(binding);
        var wanted = form.wanted();
        forms.need(errors, "index", !wanted.index().isEmpty(), "archive-index");
        forms.need(errors, "article", !wanted.retention().article().isEmpty(), "archive-article");
        forms.need(errors, "years", form.ever() || form.years() != null, "archive-years");
        var sending = new Sending(asked.officer(), form.once(), caseRef + form.at(0), "index");
        var done = forms.done(
                sending,
                errors,
                () -> (form.version() == null
                                ? files.file(caseRef, wanted, asked.officer())
                                : files.refile(caseRef, wanted, form.seen(), asked.officer()))
                        .caseRef());
        if (done != null) {
            return done(caseRef, "filed", next);
        }
        var kept = files.of(caseRef, asked.officer());
        return seen(asked, pages.filing(asked, kept, form, errors));
    }

    @GetMapping("/volume")
    ModelAndView askVolume(@PathVariable String caseRef) {
        return volume(caseRef, false);
    }

    @GetMapping("/close")
    ModelAndView askClose(@PathVariable String caseRef) {
        return volume(caseRef, true);
    }

    private ModelAndView volume(String caseRef, boolean closing) {
        var asked = clerk(caseRef);
        var kept = known(caseRef, asked.officer());
        var ended = new Ended(caseRef, VolumeForm.of(kept.file().version()), closing);
        return seen(asked, pages.volume(asked.file(), kept, ended, new FormErrors()));
    }

    @PostMapping("/volume")
    ModelAndView split(
            @PathVariable String caseRef,
            @ModelAttribute("form") VolumeForm form,
            BindingResult binding,
            RedirectAttributes next) {
        return volume(new Ended(caseRef, form, false), binding, next);
    }

    @PostMapping("/close")
    ModelAndView close(
            @PathVariable String caseRef,
            @ModelAttribute("form") VolumeForm form,
            BindingResult binding,
            RedirectAttributes next) {
        return volume(new Ended(caseRef, form, true), binding, next);
    }

    private ModelAndView volume(Ended ended, BindingResult binding, RedirectAttributes next) {
        var clerk = clerk(ended.caseRef());
        var form = ended.form();
        var errors = forms.unread(binding);
        forms.need(errors, "lastDay", form.lastDay() != null, "field-missing");
        forms.need(errors, "sheets", form.sheets() != null, "field-missing");
        forms.need(errors, "nextDay", ended.closing() || form.nextDay() != null, "field-missing");
        var sending = new Sending(clerk.officer(), form.once(), ended.caseRef() + form.at(0), "lastDay");
        if (forms.done(sending, errors, () -> end(ended, clerk.officer())) != null) {
            return done(ended.caseRef(), ended.closing() ? "closed" : "split", next);
        }
        return seen(clerk, pages.volume(clerk.file(), known(ended.caseRef(), clerk.officer()), ended, errors));
    }

    private String end(Ended ended, Officer clerk) {
        var form = ended.form();
        var file = ended.closing()
                ? files.close(ended.caseRef(), form.end(), form.seen(), clerk)
                : files.split(ended.caseRef(), form.end(), form.seen(), clerk);
        return file.caseRef();
    }

    @GetMapping("/hold")
    ModelAndView askHold(@PathVariable String caseRef) {
        var asked = keeper(caseRef);
        return seen(asked, pages.hold(asked.file(), HoldForm.empty(), new FormErrors()));
    }

    @PostMapping("/hold")
    ModelAndView hold(
            @PathVariable String caseRef,
            @ModelAttribute("form") HoldForm form,
            BindingResult binding,
            RedirectAttributes next) {
        var keeper = keeper(caseRef);
        var errors = forms.unread(binding);
        var wanted = form.wanted();
        forms.need(errors, "reason", wanted.reason() != null, "field-missing");
        forms.need(errors, "decision", !wanted.decision().isEmpty(), "archive-decision");
        forms.need(errors, "decisionDay", wanted.decisionDay() != null, "field-missing");
        var sending = new Sending(keeper.officer(), form.once(), caseRef + wanted, "reason");
        var done = forms.done(
                sending,
                errors,
                () -> holds.hold(caseRef, wanted, keeper.officer()).holdId());
        return done == null ? seen(keeper, pages.hold(keeper.file(), form, errors)) : done(caseRef, "held", next);
    }

    @PostMapping("/holds/{holdId}/ask")
    ModelAndView askLift(@PathVariable String caseRef, @PathVariable String holdId, RedirectAttributes next) {
        holds.ask(caseRef, holdId, current.demanded());
        return done(caseRef, "asked", next);
    }

    @PostMapping("/holds/{holdId}/lift")
    ModelAndView lift(@PathVariable String caseRef, @PathVariable String holdId, RedirectAttributes next) {
        holds.lift(caseRef, holdId, current.demanded());
        return done(caseRef, "lifted", next);
    }

    private Asked clerk(String caseRef) {
        var officer = current.demanded();
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.demand(file, ArchiveDoors.TAB, officer);
        Roles.demand(files.files(file, officer));
        return new Asked(file, officer);
    }

    private Asked keeper(String caseRef) {
        var officer = current.demanded();
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.demand(file, ArchiveDoors.TAB, officer);
        Roles.demand(files.keeps(file, officer));
        return new Asked(file, officer);
    }

    /** A form that was made is traced as read; what was refused, or done at once, is not. */
    private ModelAndView seen(Asked asked, ModelAndView form) {
        cases.view(asked.file(), asked.officer());
        return form;
    }

    private Kept known(String caseRef, Officer officer) {
        @Nullable Kept kept = files.of(caseRef, officer);
        if (kept == null) {
            throw Refusal.notFound();
        }
        return kept;
    }

    private ModelAndView done(String caseRef, String what, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.text("archive.done." + what));
        return new ModelAndView("redirect:/cases/" + caseRef + "/archive");
    }
}
