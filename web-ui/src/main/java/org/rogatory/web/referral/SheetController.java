package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.IndicatorSet;
import org.rogatory.law.IndicatorSets;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of a set on paper, for a conversation where there is no line: no names, no boxes to count. */
@Controller
class SheetController {

    private final FirstContacts contacts;
    private final IndicatorSets sets;
    private final LimitsTold limits;
    private final Words words;

    SheetController(FirstContacts contacts, IndicatorSets sets, LimitsTold limits, Words words) {
        this.contacts = contacts;
        this.sets = sets;
        this.limits = limits;
        this.words = words;
    }

    /** A set by name. */
    record SetLink(String key, String label) {}

    /** What belongs together. */
    record SheetPart(String label, List<String> lines) {}

    /** A set on paper. */
    record Sheet(String label, String note, String rule, String from, List<SheetPart> parts) {}

    @GetMapping("/contact/sheet")
    String sheet(@RequestParam(defaultValue = "") String set, Officer officer, Model model) {
        contacts.demandMeeting(officer);
        var reader = words.language();
        model.addAttribute(
                "links",
                sets.all().stream()
                        .map(each -> new SetLink(each.key(), each.label().in(reader)))
                        .toList());
        model.addAttribute("edition", sets.edition());
        model.addAttribute("limits", limits.of(officer.state()));
        model.addAttribute("sheet", set.isEmpty() ? null : sheet(chosen(set), reader));
        return "referral/sheet";
    }

    private IndicatorSet chosen(String key) {
        return sets.find(key).orElseThrow(Refusal::notFound);
    }

    private static Sheet sheet(IndicatorSet set, Locale reader) {
        var parts = set.dimensions().stream()
                .map(dimension -> new SheetPart(
                        dimension.label().in(reader),
                        dimension.indicators().stream()
                                .map(indicator -> indicator.label().in(reader))
                                .toList()))
                .toList();
        return new Sheet(
                set.label().in(reader),
                set.note().in(reader),
                set.rule().label().in(reader),
                set.from(),
                parts);
    }
}
