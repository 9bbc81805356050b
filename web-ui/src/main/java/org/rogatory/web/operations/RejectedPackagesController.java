package org.rogatory.web.operations;

import java.time.ZoneId;
import java.util.Locale;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.RejectedArrival;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Packages for the operator's State that were refused: when, from where and why, never a content. */
@Controller
class RejectedPackagesController {

    private static final String PATH = "/operations/packages";

    private final Arrivals arrivals;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    RejectedPackagesController(Arrivals arrivals, Directory directory, CaseWords caseWords, Words words) {
        this.arrivals = arrivals;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** One line of the list. */
    record Line(String arrived, String from, String message, String why) {}

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        FailedJobsController.operatorOnly(officer);
        var zone = directory.zone(officer.authority());
        var place = ListPlace.of(after);
        var page = Listed.of(arrivals.rejected(officer.state(), place.at(), place.reference(), Listed.limit()));
        model.addAttribute(
                "lines",
                page.lines().stream()
                        .map(arrival -> line(arrival, zone, reader))
                        .toList());
        model.addAttribute(
                "pages", PagesView.newest(page, PATH, last -> new ListPlace(last.arrivedAt(), last.messageId())));
        return "operations/packages";
    }

    private Line line(RejectedArrival arrival, ZoneId zone, Locale reader) {
        var from = arrival.fromState();
        return new Line(
                words.moment(arrival.arrivedAt(), zone),
                from == null ? words.text("operations.packages.unknown") : caseWords.state(from, reader),
                arrival.messageId(),
                words.text("exchange.package." + arrival.code()));
    }
}
