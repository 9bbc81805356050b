package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.MergeView;
import org.rogatory.referral.file.Merges;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.TabActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of other files about the same person: what people say of that, and where the work goes on. */
@Controller
class SamePersonController {

    private static final Set<String> VERBS = Set.of("propose_merge", "approve_merge", "refuse_merge");

    private final ReferralReads files;
    private final Merges merges;
    private final People people;
    private final TabActs acts;
    private final CasePageFrame frame;

    SamePersonController(ReferralReads files, Merges merges, People people, TabActs acts, CasePageFrame frame) {
        this.files = files;
        this.merges = merges;
        this.people = people;
        this.acts = acts;
        this.frame = frame;
    }

    /**
     * What stands on the tab.
     *
     * @param by who proposes to give the file up; null where nobody does
     * @param proposed code of the file that would stay; null where it is not open to the reader
     * @param stays code of the file for which this one was given up; null where it is not open to the reader
     */
    record SamePerson(
            @Nullable String by,
            @Nullable String proposed,
            boolean given,
            @Nullable String stays,
            List<String> givenUp,
            boolean none) {}

    @GetMapping("/cases/{caseRef}/same")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = files.found(caseRef, officer);
        frame.show(file, ReferralTabs.SAME, officer, model);
        model.addAttribute("same", same(merges.of(file, officer)));
        model.addAttribute("acts", acts.of(file, action -> VERBS.contains(action.verb()), officer, reader));
        return files.shown(file, officer, "referral/same");
    }

    private SamePerson same(MergeView merge) {
        var by = merge.proposedBy();
        return new SamePerson(
                by == null ? null : people.names(List.of(by)).of(by),
                merge.proposed(),
                merge.given(),
                merge.stays(),
                merge.givenUp(),
                merge.none());
    }
}
