package org.rogatory.web.extradition;

import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.surrender.FollowingDrafts;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tab "Surrender" of a file of extradition: what is planned, what that lacks, which requests follow from it. */
@Controller
class SurrenderController {

    static final String TAB = "surrender";

    private static final String PAGE = "extradition/surrender";

    private static final String TRANSIT = "transit";
    private static final String PROCEEDINGS = "proceedings";

    private final Cases cases;
    private final SurrenderPlans plans;
    private final SimplifiedConsents consents;
    private final FollowingDrafts following;
    private final SurrenderPages pages;
    private final CasePageFrame frame;
    private final SentOnce sent;
    private final Words words;

    SurrenderController(
            Cases cases,
            SurrenderPlans plans,
            SimplifiedConsents consents,
            FollowingDrafts following,
            SurrenderPages pages,
            CasePageFrame frame,
            SentOnce sent,
            Words words) {
        this.cases = cases;
        this.plans = plans;
        this.consents = consents;
        this.following = following;
        this.pages = pages;
        this.frame = frame;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/surrender")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DraftPlaces.extradition(file) || !Deliberation.open(file, officer)) {
            throw Refusal.notFound();
        }
        show(file, officer, reader, model);
        return PAGE;
    }

    private void show(CaseFile file, Officer officer, Locale reader, Model model) {
        var caseRef = file.caseRef();
        frame.open(file, TAB, officer, model);
        var known = plans.of(file);
        var consent = consents.of(file);
        model.addAttribute("reference", caseRef);
        model.addAttribute("once", SentOnce.mark());
        model.addAttribute("acts", pages.acts(file, officer, reader));
        model.addAttribute("alarms", pages.alarms(file, known, consent.orElse(null)));
        model.addAttribute("attempts", pages.attempts(known, reader));
        model.addAttribute("limits", pages.limits(file, reader));
        model.addAttribute("consent", consent.map(pages::consent).orElse(null));
        model.addAttribute("following", pages.following(following.of(file, officer), reader));
        var led = following.transitPossible(file, officer);
        model.addAttribute("states", led ? pages.states(following.through(file), reader) : null);
        model.addAttribute(PROCEEDINGS, following.proceedingsPossible(file, officer));
    }

    @PostMapping("/cases/{caseRef}/surrender/transit")
    ModelAndView transit(
            @PathVariable String caseRef,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (following.transitPossible(file, officer) && !following.through(file).contains(state)) {
            return unchosen(caseRef, officer);
        }
        var call = SentOnce.of(officer, once, TRANSIT + " " + caseRef + " " + state);
        return new ModelAndView(begun(sent.form(call, () -> following.transit(caseRef, state, officer)), officer));
    }

    /** The page again: a State on the way is still to be chosen. */
    private ModelAndView unchosen(String caseRef, Officer officer) {
        var model = new ExtendedModelMap();
        show(cases.find(caseRef, AccessScope.of(officer)), officer, words.language(), model);
        var errors = new FormErrors().add("state", words.text("mladraft.new.requested-missing"));
        return errors.on(new ModelAndView(PAGE, model));
    }

    @PostMapping("/cases/{caseRef}/surrender/proceedings")
    String proceedings(@PathVariable String caseRef, @RequestParam(defaultValue = "") String once, Officer officer) {
        var call = SentOnce.of(officer, once, PROCEEDINGS + " " + caseRef);
        return begun(sent.form(call, () -> following.proceedings(caseRef, officer)), officer);
    }

    private String begun(String draft, Officer officer) {
        return "redirect:" + DraftPlaces.first(cases.find(draft, AccessScope.of(officer)));
    }
}
