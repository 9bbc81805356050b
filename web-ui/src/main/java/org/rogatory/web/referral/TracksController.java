package org.rogatory.web.referral;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of the five tracks of a file: what is, since when, what can be done next, days and decisions; its clocks. */
@Controller
class TracksController {

    private final ReferralReads files;
    private final TracksPages pages;
    private final StateClockPages clocks;
    private final CasePageFrame frame;

    TracksController(ReferralReads files, TracksPages pages, StateClockPages clocks, CasePageFrame frame) {
        this.files = files;
        this.pages = pages;
        this.clocks = clocks;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/tracks")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = files.found(caseRef, officer);
        frame.show(file, ReferralTabs.TRACKS, officer, model);
        model.addAttribute("tracks", pages.of(file, officer, reader));
        model.addAttribute("clocks", clocks.of(file.state(), reader));
        return files.shown(file, officer, "referral/tracks");
    }
}
