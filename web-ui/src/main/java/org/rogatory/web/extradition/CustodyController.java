package org.rogatory.web.extradition;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Custody" of a file of extradition: all limits, how they are counted, and what a person can do. */
@Controller
class CustodyController {

    private final Cases cases;
    private final CustodyFiles custody;
    private final CustodyPages pages;
    private final ReleasePages releases;
    private final CorrectionPages corrections;
    private final CasePageFrame frame;

    CustodyController(
            Cases cases,
            CustodyFiles custody,
            CustodyPages pages,
            ReleasePages releases,
            CorrectionPages corrections,
            CasePageFrame frame) {
        this.cases = cases;
        this.releases = releases;
        this.corrections = corrections;
        this.custody = custody;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/custody")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DraftPlaces.extradition(file)) {
            throw Refusal.notFound();
        }
        frame.open(file, CustodyDoors.TAB, officer, model);
        var kept = custody.of(file);
        model.addAttribute("acts", pages.acts(file, officer, reader));
        model.addAttribute("alarms", kept.map(pages::alarms).orElseGet(List::of));
        model.addAttribute(
                "facts", kept.map(held -> pages.facts(file, held, reader)).orElseGet(List::of));
        model.addAttribute(
                "limits", kept.map(held -> pages.limits(held, reader)).orElseGet(List::of));
        model.addAttribute(
                "asking", kept.map(held -> pages.asking(held, reader)).orElseGet(List::of));
        model.addAttribute("warnings", kept.map(pages::warnings).orElseGet(List::of));
        model.addAttribute("stretches", kept.map(pages::stretches).orElseGet(List::of));
        release(file, officer, reader, model);
        model.addAttribute("corrections", kept.isEmpty() ? List.of() : corrections.of(file));
        model.addAttribute(
                "incidents", kept.map(held -> releases.incidents(held, reader)).orElseGet(List::of));
        return "extradition/custody";
    }

    private void release(CaseFile file, Officer officer, Locale reader, Model model) {
        var drafts = releases.drafts(file, reader);
        model.addAttribute("drafts", drafts);
        model.addAttribute("sign", drafts.isEmpty() ? null : releases.sign(file, officer));
    }
}
