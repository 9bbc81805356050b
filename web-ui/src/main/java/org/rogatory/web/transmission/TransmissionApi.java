package org.rogatory.web.transmission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoutes.Offer;
import org.rogatory.requests.legs.RouteQuestions;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.RoutePlans;
import org.rogatory.web.shared.ApiCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of the papers for national systems; the acts on it are verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "transmission")
class TransmissionApi {

    private final ApiCaller calls;
    private final Procedures procedures;
    private final Legs legs;
    private final RoutePlans plans;

    TransmissionApi(ApiCaller calls, Procedures procedures, Legs legs, RoutePlans plans) {
        this.calls = calls;
        this.procedures = procedures;
        this.legs = legs;
        this.plans = plans;
    }

    /** A leg as other systems read it: codes, numbers and days. */
    record LegJson(
            String legId,
            int dispatch,
            String purpose,
            boolean copy,
            int turn,
            String from,
            String to,
            @Nullable String paper,
            boolean duplicate,
            String state,
            @Nullable String letter,
            @Nullable LocalDate letterDate,
            @Nullable String carrier,
            @Nullable String carrierNumber,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate handedOverOn,
            @Nullable LocalDate endedOn,
            @Nullable String receivedReference) {

        static LegJson of(LegView leg) {
            LetterNumber letter = leg.letter();
            return new LegJson(
                    leg.legId(),
                    leg.dispatch(),
                    leg.purpose().key(),
                    leg.copy(),
                    leg.turn(),
                    leg.from(),
                    leg.to(),
                    leg.paper(),
                    leg.duplicate(),
                    leg.state().key(),
                    letter == null ? null : letter.number(),
                    letter == null ? null : letter.day(),
                    leg.carrier(),
                    leg.carrierNumber(),
                    leg.dueOn(),
                    leg.handedOverOn(),
                    leg.endedOn(),
                    leg.receivedRef());
        }
    }

    /** A route with what is known of it: allowed, agreement, unknown or barred. */
    record RouteJson(
            String route,
            String admission,
            boolean copy,
            @Nullable String instrument,
            @Nullable String article,
            boolean chosen) {}

    @GetMapping("/legs")
    @Operation(
            summary = "The legs by which the papers of a file travel; record-leg, receive-leg, lose-leg and skip-leg"
                    + " take a legId as item")
    List<LegJson> legs(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> legs.of(caseRef).stream().map(LegJson::of).toList());
    }

    @GetMapping("/routes")
    @Operation(
            summary =
                    "The routes by which the file may send, with what its instruments say of each; plan-route takes one",
            description = "None to who cannot plan a route now.")
    List<RouteJson> routes(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> routes(file, officer));
    }

    private List<RouteJson> routes(CaseFile file, Officer officer) {
        if (!mayPlan(file, officer)) {
            return List.of();
        }
        var question = RouteQuestions.of(file, procedures.content(file, officer));
        var chosen = plans.chosen(file, question).offer().route().key();
        return plans.offers(file, question).stream()
                .map(offer -> told(offer, chosen))
                .toList();
    }

    private boolean mayPlan(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream()
                .anyMatch(action -> action.barred() == null && "plan_route".equals(action.verb()));
    }

    private static RouteJson told(Offer offer, String chosen) {
        return new RouteJson(
                offer.route().key(),
                offer.admission().name().toLowerCase(Locale.ROOT),
                offer.route().copy(),
                offer.instrument(),
                offer.article(),
                offer.route().key().equals(chosen));
    }
}
