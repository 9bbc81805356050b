package org.rogatory.web.routes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Route" of a file, and its visa sheet laid out for paper. */
@Controller
class VisaController {

    private final Cases cases;
    private final VisaPages pages;
    private final CasePageFrame frame;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    VisaController(Cases cases, VisaPages pages, CasePageFrame frame, CaseWords caseWords, People people, Words words) {
        this.cases = cases;
        this.pages = pages;
        this.frame = frame;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/route")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.open(file, RouteDoors.TAB, officer, model);
        model.addAttribute("groups", pages.groups(file, officer, reader));
        return "routes/file";
    }

    @GetMapping("/cases/{caseRef}/visa-sheet")
    String sheet(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.demand(file, "visa-sheet", officer);
        cases.viewPrint(file, officer);
        model.addAttribute("reference", caseRef);
        model.addAttribute("office", caseWords.authority(file.authority(), reader));
        model.addAttribute("facts", facts(file, reader));
        model.addAttribute("groups", pages.groups(file, officer, reader));
        return "routes/sheet";
    }

    private List<Row> facts(CaseFile file, Locale reader) {
        var numbers = caseWords.numbers(file);
        var facts = Stream.of(
                new Row(words.text("routes.sheet.number"), file.caseRef()),
                new Row(
                        words.text("routes.sheet.registered"),
                        numbers == null ? words.text("routes.sheet.unregistered") : numbers),
                new Row(words.text("routes.sheet.content"), caseWords.title(file, reader)),
                new Row(words.text("routes.sheet.to"), caseWords.state(file.otherState(), reader)));
        return file.outgoing() ? Stream.concat(facts, drafted(file, reader)).toList() : facts.toList();
    }

    private Stream<Row> drafted(CaseFile file, Locale reader) {
        return Stream.of(
                new Row(words.text("routes.sheet.unit"), caseWords.authority(file.unit(), reader)),
                new Row(
                        words.text("routes.sheet.drafted"),
                        people.names(List.of(file.draftedBy())).of(file.draftedBy())));
    }
}
