package org.rogatory.web.markings;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Declarations;
import org.rogatory.markings.Declarations.Place;
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
import org.springframework.web.util.UriComponentsBuilder;

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
        var page = declarations.page(place(after), officer);
        var found = page.stubs();
        model.addAttribute("lines", lines(found, reader));
        model.addAttribute("pages", new PagesView(null, page.more() ? address(found.get(found.size() - 1)) : null));
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
                        words.date(directory.day(stub.authority(), stub.declaredAt())),
                        names.of(stub.declaredBy())))
                .toList();
    }

    /** A text that names no place is the beginning. */
    private static Place place(String text) {
        var parts = text.split("_", 2);
        try {
            return parts.length < 2 ? Place.START : new Place(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException notAPlace) {
            return Place.START;
        }
    }

    private static String address(StubView last) {
        return UriComponentsBuilder.fromPath(MarkingsDoors.STUBS)
                .queryParam("after", last.declaredAt() + "_" + last.stubId())
                .encode()
                .toUriString();
    }
}
