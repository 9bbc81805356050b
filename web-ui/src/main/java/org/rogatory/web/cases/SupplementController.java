package org.rogatory.web.cases;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A request that supplements one already sent, begun from its file. */
@Controller
class SupplementController {

    private final Cases cases;
    private final OutgoingRequests requests;
    private final SentOnce sent;

    SupplementController(Cases cases, OutgoingRequests requests, SentOnce sent) {
        this.sent = sent;
        this.cases = cases;
        this.requests = requests;
    }

    @GetMapping("/cases/{caseRef}/supplement")
    String ask(@PathVariable String caseRef, Officer officer, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!requests.supplementable(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        model.addAttribute("reference", caseRef);
        model.addAttribute("once", SentOnce.mark());
        return "cases/supplement";
    }

    @PostMapping("/cases/{caseRef}/supplement")
    String begin(@PathVariable String caseRef, @RequestParam(defaultValue = "") String once, Officer officer) {
        var call = new Idempotency.Call(officer, SentOnce.key(once), "supplement " + caseRef);
        var begun = sent.form(call, () -> requests.supplement(caseRef, officer).caseRef());
        return "redirect:/cases/" + begun + "?done=supplement";
    }
}
