package org.rogatory.web.extradition;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.assurance.ConsentRequests;
import org.rogatory.extradition.assurance.Speciality;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab "Assurances" of a file of extradition, with speciality on top, and the way to ask for consent. */
@Controller
class AssuranceController {

    static final String TAB = "assurances";

    private final Cases cases;
    private final AssuranceFiles assurances;
    private final Speciality speciality;
    private final ConsentRequests consents;
    private final AssurancePages pages;
    private final CasePageFrame frame;
    private final SentOnce sent;

    AssuranceController(
            Cases cases,
            AssuranceFiles assurances,
            Speciality speciality,
            ConsentRequests consents,
            AssurancePages pages,
            CasePageFrame frame,
            SentOnce sent) {
        this.cases = cases;
        this.assurances = assurances;
        this.speciality = speciality;
        this.consents = consents;
        this.pages = pages;
        this.frame = frame;
        this.sent = sent;
    }

    @GetMapping("/cases/{caseRef}/assurances")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!AssuranceFiles.keeps(file) || !Deliberation.open(file, officer)) {
            throw Refusal.notFound();
        }
        frame.open(file, TAB, officer, model);
        var sheet = assurances.of(file, officer);
        var arises = speciality.arises(file);
        var grounds = arises ? speciality.grounds(file, officer) : List.<Speciality.Ground>of();
        model.addAttribute("arises", arises);
        model.addAttribute("protects", grounds.stream().noneMatch(Speciality.Ground::stands));
        model.addAttribute("freed", pages.freed(grounds));
        model.addAttribute("asks", consents.possible(file, officer));
        model.addAttribute("once", SentOnce.mark());
        model.addAttribute("alarms", pages.alarms(file, sheet));
        model.addAttribute("acts", pages.acts(file, officer, reader));
        model.addAttribute("promises", pages.promises(sheet, reader));
        model.addAttribute("due", pages.due(sheet, reader));
        model.addAttribute("done", pages.done(sheet, reader));
        return "extradition/assurances";
    }

    @PostMapping("/cases/{caseRef}/assurances/consent")
    String consent(@PathVariable String caseRef, @RequestParam(defaultValue = "") String once, Officer officer) {
        var call = SentOnce.of(officer, once, "consent " + caseRef);
        var begun = sent.form(call, () -> consents.begin(caseRef, officer).caseRef());
        return "redirect:/extradition/" + begun + "/draft/speciality";
    }
}
