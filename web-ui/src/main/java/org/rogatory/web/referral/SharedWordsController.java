package org.rogatory.web.referral;

import java.util.List;
import java.util.function.Consumer;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.Shares;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One of what has left a file, and what came into it: which fields there are, and what they tell only on demand. What
 * is shown answers the form that says why: it stands in no address and in no session.
 */
@Controller
class SharedWordsController {

    private static final String SHARE = "referral/share";
    private static final String CAME = "referral/came";

    private final ReferralReads files;
    private final Shares shares;
    private final ShareReveals reveals;
    private final OutcomePages outcomes;
    private final SharePages pages;
    private final CamePages came;
    private final ContactPages contacts;
    private final CasePageFrame frame;
    private final Words words;

    SharedWordsController(
            ReferralReads files,
            Shares shares,
            ShareReveals reveals,
            OutcomePages outcomes,
            SharePages pages,
            CamePages came,
            ContactPages contacts,
            CasePageFrame frame,
            Words words) {
        this.files = files;
        this.shares = shares;
        this.reveals = reveals;
        this.outcomes = outcomes;
        this.pages = pages;
        this.came = came;
        this.contacts = contacts;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/left/{shareRef}")
    String left(@PathVariable String caseRef, @PathVariable String shareRef, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        left(file, shareRef, officer, model);
        return files.shown(file, officer, SHARE);
    }

    private void left(CaseFile file, String shareRef, Officer officer, Model model) {
        var share = shares.one(file, shareRef).orElseThrow(Refusal::notFound);
        var reader = LocaleContextHolder.getLocale();
        frame.show(file, ReferralTabs.LEFT, officer, model);
        model.addAttribute("line", pages.lines(file, List.of(share), reader).get(0));
        model.addAttribute("outcomes", outcomes.of(file));
        sealed(shares.toldBy(file, shareRef), officer, model);
        model.addAttribute("revealing", "/cases/" + file.caseRef() + "/left/" + shareRef + "/reveal");
        model.addAttribute("back", "/cases/" + file.caseRef() + "/left");
    }

    private void sealed(List<String> fields, Officer officer, Model model) {
        model.addAttribute("sealed", pages.labels(fields));
        model.addAttribute("said", List.of());
        model.addAttribute("reveals", ShareReveals.may(officer));
        model.addAttribute("reasons", contacts.reasons());
        model.addAttribute("errors", new FormErrors());
    }

    /** What has left or is to leave, for who says why. */
    @PostMapping("/cases/{caseRef}/left/{shareRef}/reveal")
    ModelAndView revealLeft(
            @PathVariable String caseRef,
            @PathVariable String shareRef,
            @RequestParam(defaultValue = "") String why,
            Officer officer) {
        var model = new ExtendedModelMap();
        var file = files.found(caseRef, officer);
        left(file, shareRef, officer, model);
        var page = answered(
                SHARE,
                model,
                why,
                reason -> reveals.left(caseRef, shareRef, reason, officer).ifPresent(told -> said(told, model)));
        return files.shown(file, officer, page);
    }

    /** Where the choice of a language, or a session that has ended, leads from what was shown: it is asked for anew. */
    @GetMapping("/cases/{caseRef}/left/{shareRef}/reveal")
    String backToLeft(@PathVariable String caseRef, @PathVariable String shareRef, Officer officer) {
        var file = files.found(caseRef, officer);
        if (shares.one(file, shareRef).isEmpty()) {
            throw Refusal.notFound();
        }
        return "redirect:/cases/" + file.caseRef() + "/left/" + shareRef;
    }

    /** What came with the offer for which the file was opened. */
    @GetMapping("/cases/{caseRef}/came/{shareRef}")
    String came(@PathVariable String caseRef, @PathVariable String shareRef, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        came(file, shareRef, officer, model);
        return files.shown(file, officer, CAME);
    }

    private void came(CaseFile file, String shareRef, Officer officer, Model model) {
        var fields = shares.cameWith(file, shareRef).orElseThrow(Refusal::notFound);
        frame.show(file, ReferralTabs.LEFT, officer, model);
        sealed(fields, officer, model);
        model.addAttribute("revealing", "/cases/" + file.caseRef() + "/came/" + shareRef + "/reveal");
        model.addAttribute("back", "/cases/" + file.caseRef() + "/left");
    }

    @GetMapping("/cases/{caseRef}/came/{shareRef}/reveal")
    String backToCame(@PathVariable String caseRef, @PathVariable String shareRef, Officer officer) {
        var file = files.found(caseRef, officer);
        if (shares.cameWith(file, shareRef).isEmpty()) {
            throw Refusal.notFound();
        }
        return "redirect:/cases/" + file.caseRef() + "/came/" + shareRef;
    }

    /** What came, for who says why; what it tells of name and ways he can write down in the file at once. */
    @PostMapping("/cases/{caseRef}/came/{shareRef}/reveal")
    ModelAndView revealCame(
            @PathVariable String caseRef,
            @PathVariable String shareRef,
            @RequestParam(defaultValue = "") String why,
            Officer officer) {
        var model = new ExtendedModelMap();
        var file = files.found(caseRef, officer);
        came(file, shareRef, officer, model);
        var page = answered(CAME, model, why, reason -> {
            var told = reveals.came(caseRef, shareRef, reason, officer);
            said(told, model);
            came.show(file, told, officer, model);
        });
        return files.shown(file, officer, page);
    }

    private void said(String told, Model model) {
        model.addAttribute("said", pages.said(told));
        model.addAttribute("sealed", List.of());
    }

    /** Without a reason nothing is shown. */
    private ModelAndView answered(String page, ExtendedModelMap model, String why, Consumer<RevealReason> shown) {
        var reason = RevealReason.of(why);
        if (reason.isEmpty()) {
            var errors = new FormErrors().add("why", words.text("referral.reveal.missing"));
            return errors.on(new ModelAndView(page, model));
        }
        shown.accept(reason.get());
        return new ModelAndView(page, model);
    }
}
