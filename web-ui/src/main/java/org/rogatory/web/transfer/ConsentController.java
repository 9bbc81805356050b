package org.rogatory.web.transfer;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Consent" of a file of transfer: how it stands, what it rests on, and what a person can write down. */
@Controller
class ConsentController {

    private final Cases cases;
    private final ConsentFiles consents;
    private final ConsentPages pages;
    private final TransferActs acts;
    private final CasePageFrame frame;

    ConsentController(Cases cases, ConsentFiles consents, ConsentPages pages, TransferActs acts, CasePageFrame frame) {
        this.cases = cases;
        this.consents = consents;
        this.pages = pages;
        this.acts = acts;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/consent")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DraftPlaces.transfer(file)) {
            throw Refusal.notFound();
        }
        frame.open(file, TransferTabs.CONSENT, officer, model);
        model.addAttribute("prints", Deliberation.open(file, officer));
        var kept = consents.of(file);
        model.addAttribute("told", pages.toTell());
        model.addAttribute("acts", acts.ofConsent(file, officer, reader));
        model.addAttribute("alarms", kept.map(pages::alarms).orElseGet(List::of));
        model.addAttribute(
                "facts",
                kept.map(consent -> pages.facts(consent, officer, reader)).orElseGet(List::of));
        model.addAttribute(
                "days", kept.map(consent -> pages.days(consent, officer)).orElseGet(List::of));
        model.addAttribute(
                "papers",
                kept.map(consent -> pages.papers(file, consent, officer)).orElseGet(List::of));
        return "transfer/consent";
    }
}
