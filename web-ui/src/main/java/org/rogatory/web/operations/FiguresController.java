package org.rogatory.web.operations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.directory.Directory;
import org.rogatory.figures.Figure;
import org.rogatory.identity.Officer;
import org.rogatory.operations.NodeFigures;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the node is: figures of the last round, read and never counted here. */
@Controller
class FiguresController {

    private static final String STATE = "/operations/state";
    private static final String STEPS = "/operations/steps";
    private static final String CERTIFICATES = "/operations/certificates";
    private static final String PAGE = "operations/figures";
    private static final Set<String> OF_STEPS = Set.of("tokens", "timers", "files");
    private static final Set<String> OF_CERTIFICATES = Set.of("certificates", "keys");

    private final NodeFigures figures;
    private final FigureWords told;
    private final Directory directory;
    private final Clock clock;
    private final Words words;

    FiguresController(NodeFigures figures, FigureWords told, Directory directory, Clock clock, Words words) {
        this.figures = figures;
        this.told = told;
        this.directory = directory;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping(STATE)
    String state(Officer officer, Model model) {
        return show(name -> !OF_STEPS.contains(name) && !OF_CERTIFICATES.contains(name), STATE, officer, model);
    }

    @GetMapping(STEPS)
    String steps(Officer officer, Model model) {
        return show(OF_STEPS::contains, STEPS, officer, model);
    }

    @GetMapping(CERTIFICATES)
    String certificates(Officer officer, Model model) {
        return show(OF_CERTIFICATES::contains, CERTIFICATES, officer, model);
    }

    private String show(Predicate<String> named, String path, Officer officer, Model model) {
        FailedJobsController.operatorOnly(officer);
        var zone = directory.times().zone(officer.authority());
        var measured = figures.read(officer);
        var at = measured.at();
        model.addAttribute("tabs", tabs(path));
        model.addAttribute("measured", at == null ? null : words.moment(at, zone));
        model.addAttribute("stale", measured.stale(clock.instant()));
        model.addAttribute(
                "lines",
                measured.figures().stream()
                        .filter(figure -> named.test(figure.name()))
                        .sorted(Comparator.comparing(Figure::state).reversed())
                        .map(figure -> told.line(figure, zone))
                        .toList());
        return PAGE;
    }

    private List<Tab> tabs(String path) {
        return List.of(
                tab("operations.tab.state", STATE, path),
                tab("operations.tab.steps", STEPS, path),
                tab("operations.tab.certificates", CERTIFICATES, path));
    }

    private Tab tab(String label, String href, String path) {
        return new Tab(words.text(label), href, href.equals(path), null);
    }
}
