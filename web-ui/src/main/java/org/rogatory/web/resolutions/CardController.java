package org.rogatory.web.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The control card of a file, laid out for paper. */
@Controller
class CardController {

    private final Cases cases;
    private final ResolutionPages pages;
    private final CasePageFrame frame;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    CardController(
            Cases cases,
            ResolutionPages pages,
            CasePageFrame frame,
            CaseWords caseWords,
            Directory directory,
            Words words) {
        this.cases = cases;
        this.pages = pages;
        this.frame = frame;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/control-card")
    String card(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.demand(file, ResolutionTabs.TAB, officer);
        cases.viewPrint(file, officer);
        var page = pages.page(file, officer, reader);
        model.addAttribute("reference", caseRef);
        model.addAttribute("base", "/cases/" + caseRef);
        model.addAttribute("office", caseWords.authority(file.authority(), reader));
        model.addAttribute("facts", facts(file, page.control(), reader));
        model.addAttribute("rows", page.flat());
        model.addAttribute("control", page.control());
        model.addAttribute("place", "cases");
        return "resolutions/card";
    }

    private List<Row> facts(CaseFile file, ResolutionPages.@Nullable ControlRow control, Locale reader) {
        var sender = file.counterpartAuthority();
        return Stream.of(
                        new Row(words.text("resolutions.card.number"), file.caseRef()),
                        new Row(words.text("resolutions.card.registered"), shown(caseWords.numbers(file))),
                        new Row(words.text("resolutions.card.their-number"), shown(file.counterpartRef())),
                        new Row(
                                words.text(file.outgoing() ? "resolutions.card.to" : "resolutions.card.from"),
                                sender == null
                                        ? caseWords.state(file.otherState(), reader)
                                        : caseWords.authority(sender, reader)),
                        new Row(words.text("resolutions.card.content"), caseWords.title(file, reader)),
                        new Row(
                                words.text(file.outgoing() ? "resolutions.card.opened" : "resolutions.card.received"),
                                words.moment(file.openedAt(), directory.times().zone(file.authority()))),
                        new Row(words.text("resolutions.responsible"), control == null ? "" : control.responsible()),
                        new Row(words.text("resolutions.field.until"), control == null ? "" : control.until()),
                        new Row(
                                words.text("resolutions.column.status"),
                                caseWords.status(file, reader).label()))
                .toList();
    }

    private static String shown(@Nullable String number) {
        return number == null ? "" : number;
    }
}
