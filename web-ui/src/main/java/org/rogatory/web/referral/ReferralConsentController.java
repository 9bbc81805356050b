package org.rogatory.web.referral;

import java.util.Locale;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.TabActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Consents": the limits of confidentiality first, then what the person has said, purpose by purpose. */
@Controller
class ReferralConsentController {

    private static final Set<String> VERBS = Set.of("record_consent", "record_declined", "withdraw_consent");

    /** What the law demands to be told of a person who has said no. */
    private static final Set<String> NOTICES = Set.of("record_notice", "decline_notice");

    private final ReferralReads files;
    private final LimitsTold limits;
    private final ReferralConsentPages pages;
    private final DutyNoticePages notices;
    private final TabActs acts;
    private final CasePageFrame frame;

    ReferralConsentController(
            ReferralReads files,
            LimitsTold limits,
            ReferralConsentPages pages,
            DutyNoticePages notices,
            TabActs acts,
            CasePageFrame frame) {
        this.files = files;
        this.limits = limits;
        this.pages = pages;
        this.notices = notices;
        this.acts = acts;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/consents")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = files.found(caseRef, officer);
        frame.show(file, ReferralTabs.CONSENTS, officer, model);
        model.addAttribute("limits", limits.of(file.state()));
        model.addAttribute("lines", pages.lines(file, reader));
        model.addAttribute("acts", acts.of(file, action -> VERBS.contains(action.verb()), officer, reader));
        model.addAttribute("noticesDue", notices.due(file, reader));
        model.addAttribute("notices", notices.of(file));
        model.addAttribute("noticeActs", acts.of(file, action -> NOTICES.contains(action.verb()), officer, reader));
        model.addAttribute("printed", "/cases/" + caseRef + "/consents/print");
        return files.shown(file, officer, "referral/consents");
    }

    /** For paper, only where somebody asks for it: it tells neither a kind of file nor a name. */
    @GetMapping("/cases/{caseRef}/consents/print")
    String print(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = files.onPaper(caseRef, officer);
        model.addAttribute("caseRef", caseRef);
        model.addAttribute("neutralPaper", true);
        model.addAttribute("made", pages.made(file));
        model.addAttribute("lines", pages.lines(file, reader));
        return "referral/consents-print";
    }
}
