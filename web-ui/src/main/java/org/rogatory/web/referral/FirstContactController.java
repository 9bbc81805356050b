package org.rogatory.web.referral;

import jakarta.validation.Valid;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The first contact with a person, on one small page: nothing is needed to save it, what was said is looked at, and it
 * dies on a day that is shown unless somebody keeps it as a file.
 */
@Controller
class FirstContactController {

    private static final String PAGE = "referral/contact";
    private static final String PATH = "/contact";
    private static final String SAY = "say";

    private final FirstContacts contacts;
    private final ReferralReads files;
    private final Safeties safeties;
    private final Procedures procedures;
    private final FirstContactPages pages;
    private final SafetyAgain refused;
    private final FirstContactSettings settings;
    private final LimitsTold limits;
    private final SentOnce sent;
    private final Words words;

    FirstContactController(
            FirstContacts contacts,
            ReferralReads files,
            Safeties safeties,
            Procedures procedures,
            FirstContactPages pages,
            SafetyAgain refused,
            FirstContactSettings settings,
            LimitsTold limits,
            SentOnce sent,
            Words words) {
        this.contacts = contacts;
        this.files = files;
        this.safeties = safeties;
        this.procedures = procedures;
        this.pages = pages;
        this.refused = refused;
        this.settings = settings;
        this.limits = limits;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping(PATH)
    String ask(Officer officer, Model model) {
        show(FirstContactForm.of(SafetySaid.NOTHING), new FormErrors(), officer, model);
        return PAGE;
    }

    private void show(FirstContactForm typed, FormErrors errors, Officer officer, Model model) {
        model.addAttribute("dies", words.date(contacts.lastDay(officer)));
        model.addAttribute("code", "");
        model.addAttribute("emergency", settings.line(officer.state()));
        model.addAttribute("limits", limits.of(officer.state()));
        model.addAttribute("address", PATH);
        pages.ask(typed, errors, model);
    }

    @PostMapping(PATH)
    ModelAndView save(@Valid @ModelAttribute("typed") FirstContactForm typed, BindingResult binding, Officer officer) {
        contacts.demandMeeting(officer);
        var errors = FormErrors.unread(binding, words);
        if (!errors.any()) {
            var call = SentOnce.of(officer, typed.once(), "contact " + typed.said());
            try {
                return saved(sent.form(call, () -> contacts.begin(typed.said(), officer)));
            } catch (Refusal refusal) {
                errors = FormErrors.refused(refusal, SAY, words);
            }
        }
        var model = new ExtendedModelMap();
        show(typed, errors, officer, model);
        return errors.on(new ModelAndView(PAGE, model));
    }

    private static ModelAndView saved(String caseRef) {
        return new ModelAndView("redirect:" + PATH + "/" + caseRef);
    }

    /** What was said, to be looked at before it is kept. */
    @GetMapping("/contact/{caseRef}")
    String check(@PathVariable String caseRef, Officer officer, Model model) {
        var file = contacts.found(caseRef, officer);
        model.addAttribute("code", caseRef);
        model.addAttribute("dies", contacts.diesOn(file).map(words::date).orElse(null));
        model.addAttribute("emergency", settings.line(officer.state()));
        var said = said(file);
        model.addAttribute("unsafe", said.unsafe());
        model.addAttribute("rows", pages.said(said));
        return files.shown(file, officer, "referral/contact-check");
    }

    private SafetySaid said(CaseFile file) {
        return safeties.of(file).map(SafetyView::said).orElse(SafetySaid.NOTHING);
    }

    @GetMapping("/contact/{caseRef}/again")
    String again(@PathVariable String caseRef, Officer officer, Model model) {
        var file = contacts.found(caseRef, officer);
        again(file, asSaid(file), new FormErrors(), model);
        return files.shown(file, officer, PAGE);
    }

    private FirstContactForm asSaid(CaseFile file) {
        var said = said(file);
        var form = FirstContactForm.of(said).on(file, contacts.age(file));
        return contacts.goesBy(said, file) ? form : form.ageless();
    }

    private void again(CaseFile file, FirstContactForm typed, FormErrors errors, Model model) {
        model.addAttribute("dies", contacts.diesOn(file).map(words::date).orElse(null));
        model.addAttribute("code", file.caseRef());
        model.addAttribute("emergency", settings.line(file.state()));
        model.addAttribute("limits", limits.of(file.state()));
        model.addAttribute("address", PATH + "/" + file.caseRef() + "/again");
        pages.ask(typed, errors, model);
    }

    @PostMapping("/contact/{caseRef}/again")
    ModelAndView change(
            @PathVariable String caseRef,
            @Valid @ModelAttribute("typed") FirstContactForm typed,
            BindingResult binding,
            Officer officer) {
        var file = contacts.found(caseRef, officer);
        if (binding.hasErrors()) {
            return again(file, refused.unread(typed, binding), officer);
        }
        var call = SentOnce.of(officer, typed.once(), caseRef + " " + typed.said());
        var act = typed.said().act(typed.version());
        try {
            return saved(sent.form(call, () -> procedures.act(caseRef, act, officer)));
        } catch (Refusal refusal) {
            return again(file, refused.refused(file, typed, refusal), officer);
        }
    }

    private ModelAndView again(CaseFile file, SafetyAgain.Shown shown, Officer officer) {
        var model = new ExtendedModelMap();
        again(file, shown.form(), shown.errors(), model);
        return files.shown(file, officer, shown.on(new ModelAndView(PAGE, model)));
    }

    /** It is a file from now on; who presses twice has it, too. */
    @PostMapping("/contact/{caseRef}/keep")
    String keep(@PathVariable String caseRef, Officer officer) {
        if (contacts.diesOn(contacts.found(caseRef, officer)).isPresent()) {
            procedures.act(caseRef, Act.of("keep_draft", null), officer);
        }
        return "redirect:/cases/" + caseRef;
    }
}
