package org.rogatory.requests.legs;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Enclosure;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.transmission.Departure;
import org.rogatory.transmission.HandOver;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Purpose;
import org.rogatory.transmission.RoutePlans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A request or an answer leaves: the legs of its way are planned, the first one is handed over with it. */
@Component
public class Departures {

    private final RoutePlans plans;
    private final Legs legs;
    private final LegPapers papers;
    private final EnvelopeChecks checks;
    private final Carriers carriers;
    private final Directory directory;
    private final Clock clock;

    Departures(
            RoutePlans plans,
            Legs legs,
            LegPapers papers,
            EnvelopeChecks checks,
            Carriers carriers,
            Directory directory,
            Clock clock) {
        this.carriers = carriers;
        this.checks = checks;
        this.plans = plans;
        this.legs = legs;
        this.papers = papers;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What leaves.
     *
     * @param content the request
     * @param messageRef the message that is sent, or handed over with the papers
     * @param letter our number of its letter
     * @param enclosed whether an annex goes with it
     */
    public record Leaving(
            Purpose purpose,
            JsonNode content,
            String messageRef,
            @Nullable LetterNumber letter,
            boolean enclosed) {

        /** Whether one of these is more than a paper of ours. */
        public static boolean encloses(List<Enclosure> enclosures) {
            return enclosures.stream()
                    .filter(enclosure -> !DocumentView.BESIDE_LETTER.contains(enclosure.kind()))
                    .anyMatch(enclosure -> Boolean.TRUE.equals(enclosure.annex()));
        }
    }

    /** Plans its legs and hands the first one over, in the transaction of the act that sends it. */
    public void leave(CaseFile file, Act act, Leaving leaving, Officer officer) {
        var chosen = plans.chosen(file, RouteQuestions.of(file, leaving.content()));
        var route = chosen.offer().route();
        if (route.hops().size() > 1 && !file.byHand()) {
            throw Refusal.of("route-goes-by-hand", "byHand");
        }
        var onPaper = file.byHand() || !directory.hosts(file.otherState());
        if (onPaper) {
            checks.demandPacked(file, act, officer, leaving.enclosed());
        }
        var letter = letter(file, route, new Sent(act, leaving), officer);
        var departure = new Departure(
                leaving.purpose(), route, chosen.follows(), leaving.messageRef(), letter, first(file, act));
        var left = legs.depart(file, departure, officer);
        if (onPaper) {
            checks.left(file, left, officer);
        }
        papers.order(file, left, chosen::follows, officer);
    }

    /** An act that only writes a letter cannot tell on which day it left: whoever signs it tells. */
    public static void demandUnsent(CaseFile file, Act act) {
        if (file.byHand() && act.times().happenedOn() != null) {
            throw Refusal.of("letter-leaves-signed", ActField.HAPPENED_ON.key());
        }
    }

    /** Where the act that signs a letter tells on which day it left, its first leg is handed over with it; else it waits. */
    public void letterLeft(CaseFile file, Act act, String messageRef, Officer officer) {
        if (!file.byHand() || act.times().happenedOn() == null) {
            return;
        }
        legs.of(file.caseRef()).stream()
                .filter(leg -> leg.waiting() && messageRef.equals(leg.messageRef()))
                .findFirst()
                .ifPresent(leg -> {
                    var handed = carriers.take(file, leg.legId(), act, officer);
                    papers.order(file, handed, () -> null, officer);
                });
    }

    private record Sent(Act act, Leaving leaving) {}

    /** Where a cover letter goes with the first leg, the leg has its number; else that of the letter itself. */
    private @Nullable LetterNumber letter(CaseFile file, TransmissionRoute route, Sent sent, Officer officer) {
        var hop = route.hops().get(0);
        if (hop.paper() == null) {
            return sent.leaving().letter();
        }
        return papers.number(file, LegView.first(file.caseRef(), sent.leaving().purpose(), hop), sent.act(), officer);
    }

    private HandOver first(CaseFile file, Act act) {
        var today = directory.times().day(file.authority(), clock.instant());
        var day = act.times().happenedOn() == null ? today : act.times().happenedOn();
        var wire = !file.byHand() && directory.hosts(file.otherState());
        return new HandOver(
                "",
                day,
                wire ? TransmissionRoutes.EXCHANGE : act.papers().carrier(),
                act.papers().reference());
    }
}
