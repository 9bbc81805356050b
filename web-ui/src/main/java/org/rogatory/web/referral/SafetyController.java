package org.rogatory.web.referral;

import jakarta.validation.Valid;
import java.util.List;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tab "Safety" of a file of referral: what was found, until when a draft lives, and the same questions again. */
@Controller
class SafetyController {

    private static final String PAGE = "referral/safety";
    private static final String VERB = "record_safety";

    private final Cases cases;
    private final Safeties safeties;
    private final FirstContacts contacts;
    private final Procedures procedures;
    private final FirstContactPages pages;
    private final CasePageFrame frame;
    private final ReservingOfficers closing;
    private final People people;
    private final Directory directory;
    private final SentOnce sent;
    private final Words words;

    SafetyController(
            Cases cases,
            Safeties safeties,
            FirstContacts contacts,
            Procedures procedures,
            FirstContactPages pages,
            CasePageFrame frame,
            ReservingOfficers closing,
            People people,
            Directory directory,
            SentOnce sent,
            Words words) {
        this.cases = cases;
        this.safeties = safeties;
        this.contacts = contacts;
        this.procedures = procedures;
        this.pages = pages;
        this.frame = frame;
        this.closing = closing;
        this.people = people;
        this.directory = directory;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/safety")
    String tab(@PathVariable String caseRef, Officer officer, Model model) {
        var file = file(caseRef, officer);
        var known = safeties.of(file).map(SafetyView::said).orElse(SafetySaid.NOTHING);
        show(file, officer, model);
        pages.ask(FirstContactForm.of(known).asked(), new FormErrors(), model);
        return PAGE;
    }

    private CaseFile file(String caseRef, Officer officer) {
        var file = cases.view(caseRef, officer);
        if (!Referral.ours(file)) {
            throw Refusal.notFound();
        }
        return file;
    }

    private void show(CaseFile file, Officer officer, Model model) {
        frame.show(file, ContactTabs.SAFETY, officer, model);
        var kept = safeties.of(file);
        var verbs = procedures.actions(file, officer).stream()
                .map(AllowedAction::verb)
                .toList();
        model.addAttribute("writes", verbs.contains(VERB));
        model.addAttribute("keeps", verbs.contains("keep_draft"));
        model.addAttribute("dies", contacts.diesOn(file).map(words::date).orElse(null));
        model.addAttribute("facts", kept.map(view -> pages.said(view.said())).orElseGet(List::of));
        model.addAttribute("unsafe", kept.filter(view -> view.said().unsafe()).isPresent());
        model.addAttribute("named", closing.decides(file, officer));
        model.addAttribute("who", kept.map(view -> who(file, view)).orElse(null));
    }

    private String who(CaseFile file, SafetyView view) {
        var name = people.names(List.of(view.recordedBy())).of(view.recordedBy());
        return words.text("referral.contact.who", name, words.moment(view.at(), directory.zone(file.authority())));
    }

    @PostMapping("/cases/{caseRef}/safety")
    ModelAndView save(
            @PathVariable String caseRef,
            @Valid @ModelAttribute("typed") FirstContactForm typed,
            BindingResult binding,
            Officer officer) {
        var file = file(caseRef, officer);
        if (binding.hasErrors()) {
            var model = new ExtendedModelMap();
            show(file, officer, model);
            pages.ask(typed, FormErrors.unread(binding, words), model);
            var page = new ModelAndView(PAGE);
            page.addAllObjects(model);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var call = new Idempotency.Call(officer, SentOnce.key(typed.once()), caseRef + " " + typed.said());
        sent.form(call, () -> procedures.act(caseRef, typed.said().act(null), officer));
        return new ModelAndView("redirect:/cases/" + caseRef + "/" + ContactTabs.SAFETY);
    }
}
