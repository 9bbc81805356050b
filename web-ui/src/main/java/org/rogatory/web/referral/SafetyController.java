package org.rogatory.web.referral;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
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

/** The tab "Safety" of a file of referral: what was found, until when a draft lives, and the same questions again. */
@Controller
class SafetyController {

    private static final String PAGE = "referral/safety";
    private static final String VERB = "record_safety";

    private final ReferralReads files;
    private final Safeties safeties;
    private final FirstContacts contacts;
    private final Procedures procedures;
    private final FirstContactPages pages;
    private final SafetyAgain refused;
    private final LimitsTold limits;
    private final CasePageFrame frame;
    private final ReservingOfficers closing;
    private final People people;
    private final Directory directory;
    private final SentOnce sent;
    private final Words words;

    SafetyController(
            ReferralReads files,
            Safeties safeties,
            FirstContacts contacts,
            Procedures procedures,
            FirstContactPages pages,
            SafetyAgain refused,
            LimitsTold limits,
            CasePageFrame frame,
            ReservingOfficers closing,
            People people,
            Directory directory,
            SentOnce sent,
            Words words) {
        this.files = files;
        this.safeties = safeties;
        this.contacts = contacts;
        this.procedures = procedures;
        this.pages = pages;
        this.refused = refused;
        this.limits = limits;
        this.frame = frame;
        this.closing = closing;
        this.people = people;
        this.directory = directory;
        this.sent = sent;
        this.words = words;
    }

    /** What was found at one time, and by whom and when it was written down. */
    record Told(String who, List<Row> facts) {}

    @GetMapping("/cases/{caseRef}/safety")
    String tab(@PathVariable String caseRef, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        var known = show(file, officer, model).map(SafetyView::said).orElse(SafetySaid.NOTHING);
        pages.ask(FirstContactForm.of(known).asked().on(file, contacts.age(file)), new FormErrors(), model);
        return files.shown(file, officer, PAGE);
    }

    /** Tells what was found last, too. */
    private Optional<SafetyView> show(CaseFile file, Officer officer, Model model) {
        frame.show(file, ReferralTabs.SAFETY, officer, model);
        var all = safeties.all(file);
        var newest = all.stream().findFirst();
        var told = told(file, all);
        var verbs = procedures.actions(file, officer).stream()
                .map(AllowedAction::verb)
                .toList();
        model.addAttribute("limits", limits.of(file.state()));
        model.addAttribute("writes", verbs.contains(VERB));
        model.addAttribute("keeps", verbs.contains("keep_draft"));
        model.addAttribute("dies", contacts.diesOn(file).map(words::date).orElse(null));
        model.addAttribute("newest", told.stream().findFirst().orElse(null));
        model.addAttribute("earlier", told.stream().skip(1).toList());
        model.addAttribute("unsafe", newest.filter(view -> view.said().unsafe()).isPresent());
        model.addAttribute("named", closing.decides(file, officer));
        return newest;
    }

    private List<Told> told(CaseFile file, List<SafetyView> all) {
        var names = people.names(all.stream().map(SafetyView::recordedBy).toList());
        var zone = directory.times().zone(file.authority());
        return all.stream()
                .map(view -> new Told(
                        words.text("referral.contact.who", names.of(view.recordedBy()), words.moment(view.at(), zone)),
                        pages.said(view.said())))
                .toList();
    }

    @PostMapping("/cases/{caseRef}/safety")
    ModelAndView save(
            @PathVariable String caseRef,
            @Valid @ModelAttribute("typed") FirstContactForm typed,
            BindingResult binding,
            Officer officer) {
        var file = files.found(caseRef, officer);
        if (binding.hasErrors()) {
            return again(file, refused.unread(typed, binding), officer);
        }
        var call = SentOnce.of(officer, typed.once(), caseRef + " " + typed.said());
        var act = typed.said().act(typed.version());
        try {
            sent.form(call, () -> procedures.act(caseRef, act, officer));
        } catch (Refusal refusal) {
            return again(file, refused.refused(file, typed, refusal), officer);
        }
        return new ModelAndView("redirect:/cases/" + caseRef + "/" + ReferralTabs.SAFETY);
    }

    /** The form with what was typed, also where the file was closed meanwhile. */
    private ModelAndView again(CaseFile file, SafetyAgain.Shown shown, Officer officer) {
        var model = new ExtendedModelMap();
        show(file, officer, model);
        model.addAttribute("writes", true);
        pages.ask(shown.form(), shown.errors(), model);
        return files.shown(file, officer, shown.on(new ModelAndView(PAGE, model)));
    }
}
