package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.law.Confidentiality;
import org.rogatory.law.Confidentiality.Limit;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What whoever listens may be bound to tell others, by the law of his State; unknown is told as that. */
@Controller
class LimitsController {

    private final FirstContacts contacts;
    private final Confidentiality confidentiality;
    private final Words words;

    LimitsController(FirstContacts contacts, Confidentiality confidentiality, Words words) {
        this.contacts = contacts;
        this.confidentiality = confidentiality;
        this.words = words;
    }

    /** One limit; the basis is null where it is not known. */
    record LimitLine(String label, String duty, @Nullable String basis) {}

    @GetMapping("/contact/limits")
    String limits(Officer officer, Model model) {
        contacts.demandMeeting(officer);
        List<LimitLine> lines =
                confidentiality.of(officer.state()).stream().map(this::line).toList();
        model.addAttribute("lines", lines);
        return "referral/limits";
    }

    private LimitLine line(Limit limit) {
        return new LimitLine(
                limit.label().in(words.language()),
                words.text("referral.limits." + limit.duty().name().toLowerCase(Locale.ROOT)),
                limit.basis());
    }
}
