package org.rogatory.web.markings;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.ListPlace;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Declarations;
import org.rogatory.markings.StubView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.MarkingWords;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What did not enter because it is marked too high: where it is kept instead. */
@Controller
class StubsController {

    private final Declarations declarations;
    private final Directory directory;
    private final CaseWords caseWords;
    private final People people;
    private final MarkingWords markingWords;
    private final Words words;

    StubsController(
            Declarations declarations,
            Directory directory,
            CaseWords caseWords,
            People people,
            MarkingWords markingWords,
            Words words) {
        this.declarations = declarations;
        this.directory = directory;
        this.caseWords = caseWords;
        this.people = people;
        this.markingWords = markingWords;
        this.words = words;
    }

    /** One line of the list. */
    record Line(String number, String marking, String state, String authority, String day, String by) {}

    @GetMapping(MarkingsDoors.STUBS)
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        var page = declarations.page(ListPlace.of(after), officer);
        model.addAttribute("lines", lines(page.lines(), reader));
        model.addAttribute(
                "pages",
                PagesView.newest(page, MarkingsDoors.STUBS, last -> new ListPlace(last.declaredAt(), last.stubId())));
        return "markings/stubs";
    }

    private List<Line> lines(List<StubView> found, Locale reader) {
        var names = people.names(found.stream().map(StubView::declaredBy).toList());
        return found.stream()
                .map(stub -> new Line(
                        stub.registryNumber(),
                        markingWords.of(stub.marking()),
                        caseWords.state(stub.otherState(), reader),
                        caseWords.authority(stub.authority(), reader),
                        words.date(directory.times().day(stub.authority(), stub.declaredAt())),
                        names.of(stub.declaredBy())))
                .toList();
    }
}
