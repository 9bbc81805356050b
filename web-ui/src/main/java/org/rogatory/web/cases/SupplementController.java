package org.rogatory.web.cases;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A request that supplements one already sent, begun from its file. */
@Controller
class SupplementController {

    private final Cases cases;
    private final OutgoingRequests requests;

    SupplementController(Cases cases, OutgoingRequests requests) {
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
        return "cases/supplement";
    }

    @PostMapping("/cases/{caseRef}/supplement")
    String begin(@PathVariable String caseRef, Officer officer) {
        return "redirect:/cases/" + requests.supplement(caseRef, officer).caseRef() + "?done=supplement";
    }
}
