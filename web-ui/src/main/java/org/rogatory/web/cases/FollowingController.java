package org.rogatory.web.cases;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests that go on from one already sent, begun from its file: for more, or corrected after it came back. */
@Controller
class FollowingController {

    static final String SUPPLEMENT = "supplement";
    static final String CORRECT = "correct";

    private final Cases cases;
    private final FollowingRequests following;
    private final SentOnce sent;
    private final Words words;

    FollowingController(Cases cases, FollowingRequests following, SentOnce sent, Words words) {
        this.sent = sent;
        this.cases = cases;
        this.following = following;
        this.words = words;
    }

    /** As a kind of going on stands in addresses and messages. */
    static String slug(Kind kind) {
        return kind == Kind.CORRECTS ? CORRECT : SUPPLEMENT;
    }

    @GetMapping("/cases/{caseRef}/supplement")
    String askSupplement(@PathVariable String caseRef, Officer officer, Model model) {
        return ask(caseRef, Kind.SUPPLEMENTS, officer, model);
    }

    @GetMapping("/cases/{caseRef}/correct")
    String askCorrect(@PathVariable String caseRef, Officer officer, Model model) {
        return ask(caseRef, Kind.CORRECTS, officer, model);
    }

    private String ask(String caseRef, Kind kind, Officer officer, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!following.possible(file, officer).contains(kind)) {
            throw Refusal.of("wrong-status");
        }
        var key = "cases." + slug(kind);
        model.addAttribute("reference", caseRef);
        model.addAttribute("title", words.text(key));
        model.addAttribute("text", words.text(key + ".text", caseRef));
        model.addAttribute("verb", words.text(key + ".verb"));
        model.addAttribute("address", "/cases/" + caseRef + "/" + slug(kind));
        model.addAttribute("once", SentOnce.mark());
        return "cases/follow";
    }

    @PostMapping("/cases/{caseRef}/supplement")
    String supplement(@PathVariable String caseRef, @RequestParam(defaultValue = "") String once, Officer officer) {
        var call = SentOnce.of(officer, once, SUPPLEMENT + " " + caseRef);
        var begun = sent.form(call, () -> following.supplement(caseRef, officer).caseRef());
        return "redirect:/cases/" + begun + "?done=supplement";
    }

    @PostMapping("/cases/{caseRef}/correct")
    String correct(@PathVariable String caseRef, @RequestParam(defaultValue = "") String once, Officer officer) {
        var call = SentOnce.of(officer, once, CORRECT + " " + caseRef);
        var begun = sent.form(call, () -> following.correct(caseRef, officer).caseRef());
        return "redirect:/cases/" + begun + "?done=correct";
    }
}
