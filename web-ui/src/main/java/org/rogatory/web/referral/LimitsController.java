package org.rogatory.web.referral;

import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.FirstContacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What whoever listens may be bound to tell others, by the law of his State; unknown is told as that. */
@Controller
class LimitsController {

    private final FirstContacts contacts;
    private final LimitsTold limits;

    LimitsController(FirstContacts contacts, LimitsTold limits) {
        this.contacts = contacts;
        this.limits = limits;
    }

    @GetMapping("/contact/limits")
    String limits(Officer officer, Model model) {
        contacts.demandMeeting(officer);
        model.addAttribute("lines", limits.of(officer.state()));
        return "referral/limits";
    }
}
