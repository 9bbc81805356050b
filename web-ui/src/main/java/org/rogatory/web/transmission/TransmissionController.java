package org.rogatory.web.transmission;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoutes.Offer;
import org.rogatory.requests.legs.RouteQuestions;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.RoutePlans;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.LegWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Transmission" of a file: by which route it sends, and the legs of what is on its way. */
@Controller
class TransmissionController {

    private final Cases cases;
    private final Procedures procedures;
    private final Legs legs;
    private final RoutePlans plans;
    private final LegPages pages;
    private final LegWords legWords;
    private final CaseWords caseWords;
    private final CasePageFrame frame;
    private final People people;
    private final Words words;

    TransmissionController(
            Cases cases,
            Procedures procedures,
            Legs legs,
            RoutePlans plans,
            LegPages pages,
            LegWords legWords,
            CaseWords caseWords,
            CasePageFrame frame,
            People people,
            Words words) {
        this.cases = cases;
        this.procedures = procedures;
        this.legs = legs;
        this.plans = plans;
        this.pages = pages;
        this.legWords = legWords;
        this.caseWords = caseWords;
        this.frame = frame;
        this.people = people;
        this.words = words;
    }

    /** A route as it may be chosen: what is said of it, and by which instrument. */
    record RouteRow(String route, String said, @Nullable String instrument, boolean chosen) {}

    /** By which route the file sends next, and who has chosen it. */
    record RouteView(
            String route,
            @Nullable String follows,
            @Nullable String note,
            @Nullable String by,
            List<RouteRow> offers) {}

    @GetMapping("/cases/{caseRef}/transmission")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.open(file, TransmissionDoors.TAB, officer, model);
        var verbs = procedures.actions(file, officer).stream()
                .filter(action -> action.barred() == null)
                .map(AllowedAction::verb)
                .collect(Collectors.toSet());
        model.addAttribute("dispatches", pages.dispatches(file, legs.of(caseRef), verbs));
        model.addAttribute("plans", verbs.contains("plan_route"));
        model.addAttribute("route", route(file, officer, reader, verbs));
        model.addAttribute("awaited", file.original().awaited());
        return "transmission/file";
    }

    /** Shown while the route can still be chosen. */
    private @Nullable RouteView route(CaseFile file, Officer officer, Locale reader, Set<String> verbs) {
        if (!verbs.contains("plan_route")) {
            return null;
        }
        var question = RouteQuestions.of(file, procedures.content(file, officer));
        var chosen = plans.chosen(file, question);
        var key = chosen.offer().route().key();
        var follows = chosen.follows();
        var by = chosen.by();
        return new RouteView(
                legWords.label("routes", key, reader),
                follows == null ? null : legWords.label("routes", follows.key(), reader),
                chosen.note(),
                by == null ? null : people.names(List.of(by)).of(by),
                plans.offers(file, question).stream()
                        .map(offer -> row(offer, key, reader))
                        .toList());
    }

    private RouteRow row(Offer offer, String chosen, Locale reader) {
        var instrument = offer.instrument();
        var article = offer.article();
        var said =
                words.text("transmission.admission." + offer.admission().name().toLowerCase(Locale.ROOT));
        var where = instrument == null || article == null
                ? null
                : caseWords.label("instruments", instrument, reader) + ", " + words.citation(article);
        return new RouteRow(
                legWords.label("routes", offer.route().key(), reader),
                said,
                where,
                offer.route().key().equals(chosen));
    }
}
