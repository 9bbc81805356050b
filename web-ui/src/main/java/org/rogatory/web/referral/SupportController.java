package org.rogatory.web.referral;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of help: what the person needs, how he stays safe, what he wants to reach, and services one by one. */
@Controller
class SupportController {

    private final ReferralReads files;
    private final SupportPages pages;
    private final CasePageFrame frame;

    SupportController(ReferralReads files, SupportPages pages, CasePageFrame frame) {
        this.files = files;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/support")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = files.found(caseRef, officer);
        frame.show(file, ReferralTabs.SUPPORT, officer, model);
        model.addAttribute("support", pages.of(file, officer, reader));
        return files.shown(file, officer, "referral/support");
    }
}
