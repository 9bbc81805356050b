package org.rogatory.web.referral;

import java.util.HashMap;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.PersonIdentity;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The tab "Contacts" of a file of referral: how the person is reached safely, and who he is. What is shown on demand
 * answers the form that says why: it stands in no address and in no session.
 */
@Controller
class ContactsController {

    private static final String PAGE = "referral/contacts";

    private final ReferralReads files;
    private final ContactBook book;
    private final Procedures procedures;
    private final ContactPages pages;
    private final CasePageFrame frame;
    private final SentOnce sent;
    private final Words words;

    ContactsController(
            ReferralReads files,
            ContactBook book,
            Procedures procedures,
            ContactPages pages,
            CasePageFrame frame,
            SentOnce sent,
            Words words) {
        this.files = files;
        this.book = book;
        this.procedures = procedures;
        this.pages = pages;
        this.frame = frame;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/contacts")
    String tab(@PathVariable String caseRef, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        show(file, officer, model);
        typed(ContactForms.NOTHING, new FormErrors(), model);
        return files.shown(file, officer, PAGE);
    }

    /** Where the choice of a language, or a session that has ended, leads from an answer to a form of the tab. */
    @GetMapping({"/cases/{caseRef}/contacts/identity", "/cases/{caseRef}/contacts/reveal"})
    String back(@PathVariable String caseRef, Officer officer) {
        return tabOf(files.found(caseRef, officer).caseRef());
    }

    private void show(CaseFile file, Officer officer, Model model) {
        frame.show(file, ReferralTabs.CONTACTS, officer, model);
        var verbs = procedures.actions(file, officer).stream()
                .map(AllowedAction::verb)
                .toList();
        model.addAttribute("writes", verbs.contains("record_contact"));
        model.addAttribute("reveals", ContactBook.reveals(officer));
        model.addAttribute("shown", false);
        model.addAttribute("kept", false);
        model.addAttribute("lines", pages.lines(book.of(file)));
        var known = book.known(file);
        model.addAttribute("identified", !known.isEmpty());
        model.addAttribute("facts", pages.sealed(known));
        model.addAttribute("reasons", pages.reasons());
        model.addAttribute("kinds", pages.kinds());
        model.addAttribute("safeOptions", pages.safe());
    }

    private void typed(ContactForms forms, FormErrors errors, Model model) {
        model.addAttribute("contact", forms.contact());
        model.addAttribute("fields", pages.fields(forms.identity(), errors));
        model.addAttribute("seen", forms.seen());
        model.addAttribute("writing", forms.writing());
        model.addAttribute("overtaken", forms.overtaken());
        model.addAttribute("errors", errors);
        model.addAttribute("once", SentOnce.mark());
    }

    /**
     * Who he is and how he is reached, for who says why. What he had typed when somebody else was faster comes along, and
     * stands in the form before what is written down; all else there is as it was shown.
     */
    @PostMapping("/cases/{caseRef}/contacts/reveal")
    ModelAndView reveal(
            @PathVariable String caseRef, @RequestParam MultiValueMap<String, String> fields, Officer officer) {
        var file = files.found(caseRef, officer);
        var form = new ContactsTyped(fields);
        var reason = RevealReason.of(form.text("why"));
        var model = new ExtendedModelMap();
        if (reason.isEmpty()) {
            var errors = new FormErrors().add("why", words.text("referral.reveal.missing"));
            show(file, officer, model);
            typed(ContactForms.overtaken(form.identity()), errors, model);
            model.addAttribute("kept", !form.identity().isEmpty());
            return files.shown(file, officer, errors.on(new ModelAndView(PAGE, model)));
        }
        var revealed = book.reveal(caseRef, reason.get(), officer);
        show(file, officer, model);
        var identity = new HashMap<>(revealed.identity().facts());
        identity.putAll(form.identity());
        typed(ContactForms.identity(identity, revealed.seen()), new FormErrors(), model);
        model.addAttribute("shown", true);
        model.addAttribute("kept", !form.identity().isEmpty());
        model.addAttribute("lines", pages.lines(revealed.contacts()));
        model.addAttribute("facts", pages.facts(revealed.identity()));
        return files.shown(file, officer, new ModelAndView(PAGE, model));
    }

    @PostMapping("/cases/{caseRef}/contacts")
    ModelAndView add(
            @PathVariable String caseRef, @RequestParam MultiValueMap<String, String> fields, Officer officer) {
        var typed = new ContactsTyped(fields);
        var answers = typed.contact();
        var act = Act.draft("record_contact")
                .kind(typed.text("kind"))
                .answers(answers)
                .act();
        var all = new HashMap<>(answers);
        all.put("kind", typed.text("kind"));
        return done(new Sent(caseRef, act, typed, ContactForms.contact(all)), officer);
    }

    @PostMapping("/cases/{caseRef}/contacts/identity")
    ModelAndView identify(
            @PathVariable String caseRef, @RequestParam MultiValueMap<String, String> fields, Officer officer) {
        var typed = new ContactsTyped(fields);
        var seen = typed.text("seen").isEmpty() ? ContactBook.NOBODY : typed.text("seen");
        var act = Act.draft("record_identity")
                .answers(typed.identity())
                .fingerprint(ContactBook.NOBODY.equals(seen) ? null : seen)
                .act();
        return done(new Sent(caseRef, act, typed, ContactForms.identity(typed.identity(), seen)), officer);
    }

    @PostMapping("/cases/{caseRef}/contacts/{contactRef}/end")
    String end(@PathVariable String caseRef, @PathVariable String contactRef, Officer officer) {
        var act = Act.draft("end_contact").reference(contactRef).act();
        procedures.act(files.found(caseRef, officer).caseRef(), act, officer);
        return tabOf(caseRef);
    }

    /** What was sent: the act, and what is shown again where it is refused. */
    private record Sent(String caseRef, Act act, ContactsTyped typed, ContactForms again) {

        /** By what it is known again when it is sent twice. */
        String said() {
            return caseRef + " " + act.verb() + " " + again.contact() + again.identity();
        }

        /** Where is told what concerns no field. */
        String first() {
            return again.writing() ? PersonIdentity.FIELDS.get(0) : "value";
        }
    }

    private ModelAndView done(Sent form, Officer officer) {
        var file = files.found(form.caseRef(), officer);
        var errors = ContactsTyped.wrong(form.act().items().answers(), words);
        if (!errors.any()) {
            var call = SentOnce.of(officer, form.typed().text("once"), form.said());
            try {
                sent.form(call, () -> procedures.act(form.caseRef(), form.act(), officer));
                return new ModelAndView(tabOf(form.caseRef()));
            } catch (Refusal refusal) {
                if (Refusal.CHANGED.equals(refusal.code()) && form.again().writing()) {
                    return overtaken(file, form, officer);
                }
                errors = FormErrors.refused(refusal, form.first(), words);
            }
        }
        return kept(file, form.again(), errors, officer);
    }

    /** The form with what was typed, also where the file was closed meanwhile. */
    private ModelAndView kept(CaseFile file, ContactForms forms, FormErrors errors, Officer officer) {
        var model = new ExtendedModelMap();
        show(file, officer, model);
        typed(forms, errors, model);
        model.addAttribute("kept", true);
        return files.shown(file, officer, errors.on(new ModelAndView(PAGE, model)));
    }

    /** Who was slower than somebody else keeps what he typed, and is shown first what was written down meanwhile. */
    private ModelAndView overtaken(CaseFile file, Sent form, Officer officer) {
        var errors = new FormErrors().add("why", words.text("refusal." + Refusal.CHANGED));
        var page = kept(file, ContactForms.overtaken(form.again().identity()), errors, officer);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static String tabOf(String caseRef) {
        return "redirect:/cases/" + caseRef + "/" + ReferralTabs.CONTACTS;
    }
}
