package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.Labels;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.requests.legs.RouteQuestions;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.RoutePlans;
import org.rogatory.web.shared.LegWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What can be chosen about the way of the papers: a leg, a carrier, a route with what is said of it. */
@Component
class LegChoices {

    private final Legs legs;
    private final RoutePlans plans;
    private final Procedures procedures;
    private final LegWords legWords;
    private final Labels labels;
    private final Words words;

    LegChoices(Legs legs, RoutePlans plans, Procedures procedures, LegWords legWords, Labels labels, Words words) {
        this.legs = legs;
        this.plans = plans;
        this.procedures = procedures;
        this.legWords = legWords;
        this.labels = labels;
        this.words = words;
    }

    List<Option> of(String list, CaseFile file, Officer officer, Locale reader) {
        return switch (list) {
            case "carriers" -> carriers(reader);
            case "routes" -> routes(file, officer, reader);
            case "legs_waiting" -> legs(LegView::waiting, file, reader);
            case "legs_carried" -> legs(LegView::carried, file, reader);
            case "legs_under_way" -> legs(leg -> leg.state() == LegState.UNDER_WAY, file, reader);
            case "legs" -> legs(leg -> true, file, reader);
            default -> legs(LegView::open, file, reader);
        };
    }

    private List<Option> legs(Predicate<LegView> wanted, CaseFile file, Locale reader) {
        return legs.of(file.caseRef()).stream()
                .filter(leg -> wanted.test(leg) && leg.walked(file))
                .map(leg -> new Option(leg.legId(), legWords.leg(leg, file, reader)))
                .toList();
    }

    /** Nobody hands anything to the exchange: it takes what is sent. */
    private List<Option> carriers(Locale reader) {
        return labels.list("transmission_carriers").keySet().stream()
                .filter(carrier -> !TransmissionRoutes.EXCHANGE.equals(carrier))
                .map(carrier -> new Option(carrier, legWords.label("carriers", carrier, reader)))
                .toList();
    }

    private List<Option> routes(CaseFile file, Officer officer, Locale reader) {
        var question = RouteQuestions.of(file, procedures.content(file, officer));
        return plans.offers(file, question).stream()
                .map(offer -> new Option(
                        offer.route().key(),
                        words.text(
                                "transmission.offer",
                                legWords.label("routes", offer.route().key(), reader),
                                words.text("transmission.admission."
                                        + offer.admission().name().toLowerCase(Locale.ROOT)))))
                .toList();
    }
}
