package org.rogatory.transmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legs by which the papers of a file travel, moved in the transaction of the act that records it. Decides no access:
 * its callers have passed the rule of the file.
 */
@Service
public class Legs {

    private final Journeys journeys;
    private final LegClock clock;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;

    Legs(Journeys journeys, LegClock clock, FileCipher cipher, ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.clock = clock;
        this.cipher = cipher;
        this.events = events;
    }

    /** What a person says about the end of a leg: when, under which number it was received, or why it was not. */
    public record Ending(
            String legId,
            @Nullable LocalDate day,
            @Nullable String reference,
            @Nullable String reason) {}

    /** All legs of a file in their order. */
    @Transactional(readOnly = true)
    public List<LegView> of(String caseRef) {
        return journeys.of(caseRef).legs().stream()
                .map(leg -> leg.view(text -> cipher.decrypt(caseRef, text)))
                .toList();
    }

    /** Plans the legs of what leaves now and hands the first one over; returns it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LegView depart(CaseFile file, Departure departure, Officer by) {
        var journey = journeys.of(file.caseRef());
        var before = journey.due(file);
        var planned = journey.plan(departure.purpose(), departure.route());
        planned.forEach(leg -> leg.goesWith(departure.messageRef()));
        var first = planned.get(0);
        first.handOver(hidden(file, departure.first()), departure.letter(), by.username());
        if (departure.follows() != null) {
            var original = journey.plan(departure.purpose(), departure.follows());
            original.forEach(leg -> leg.goesWith(departure.messageRef()));
            original.get(0).await(departure.first().day());
            if (departure.purpose() == Purpose.REQUEST) {
                file.original().await(true);
            }
        }
        keep(file, journey, before);
        return view(first, file);
    }

    /** A letter lies ready: the legs of its way are planned, and the first one waits to be handed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ready(CaseFile file, TransmissionRoute route, String messageRef, @Nullable LetterNumber letter) {
        var journey = journeys.of(file.caseRef());
        var before = journey.due(file);
        var planned = journey.plan(Purpose.LETTER, route);
        planned.forEach(leg -> leg.goesWith(messageRef));
        planned.get(0).carries(letter);
        journey.begin(planned, clock.today(file));
        keep(file, journey, before);
    }

    /**
     * The papers of a leg are given to a carrier.
     *
     * @param number the number of the paper that goes with it; not asked for a duplicate, which keeps that of what was lost
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LegView handOver(
            CaseFile file, HandOver wanted, Function<LegView, @Nullable LetterNumber> number, Officer by) {
        var journey = journeys.of(file.caseRef());
        var before = journey.due(file);
        var leg = journey.waiting(wanted.legId(), wanted.day());
        var planned = view(leg, file);
        if (planned.duplicate()) {
            demandAfterLoss(journey.lostOn(leg), planned.letter(), wanted.day());
        }
        var letter = planned.duplicate() ? planned.letter() : number.apply(planned);
        leg.handOver(hidden(file, wanted), letter, by.username());
        keep(file, journey, before);
        return view(leg, file);
    }

    /** The papers have come to the end of a leg. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(CaseFile file, Ending ending, Officer by) {
        var journey = journeys.of(file.caseRef());
        var before = journey.due(file);
        var leg = journey.carried(ending.legId());
        var day = notBefore(leg, day(file, ending));
        leg.receive(day, hidden(file, ending.reference()), by.username());
        ended(file, journey, leg, new Recorded(day, by, ending.reference()));
        keep(file, journey, before);
    }

    /** The papers of a leg are lost: a duplicate is to go the same leg. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lose(CaseFile file, Ending ending, Officer by) {
        var journey = journeys.of(file.caseRef());
        var before = journey.due(file);
        var leg = journey.underWay(ending.legId());
        var day = notBefore(leg, day(file, ending));
        leg.lose(day, hidden(file, String.valueOf(ending.reason())), by.username());
        journey.reissue(leg, day);
        keep(file, journey, before);
    }

    /** A leg is left out; its reason stays in the office. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void skip(CaseFile file, Ending ending, Officer by) {
        var journey = journeys.of(file.caseRef());
        var before = journey.due(file);
        var leg = journey.open(ending.legId());
        var day = day(file, ending);
        leg.skip(day, hidden(file, String.valueOf(ending.reason())), by.username());
        ended(file, journey, leg, new Recorded(day, by, null));
        keep(file, journey, before);
    }

    /**
     * An act tells that the other side has what was sent first for this purpose: nothing of that is on its way since
     * the day that was written down with it, by whoever did it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(CaseFile file, Purpose purpose, CaseActed acted) {
        var journey = journeys.of(file.caseRef());
        arrived(file, journey, journey.firstOpen(purpose), Recorded.of(file, acted, clock.today(file)));
    }

    /** The receipt of a message has come: what went with it is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(CaseFile file, String messageRef, Recorded recorded) {
        var journey = journeys.of(file.caseRef());
        journey.legs().stream()
                .filter(leg -> leg.goesBy(messageRef))
                .findFirst()
                .ifPresent(leg -> arrived(file, journey, journey.openOf(leg.dispatch()), recorded));
    }

    /** The file has ended: nothing of it has a clock any more, though its letters may still be noted to their end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fileEnded(CaseFile file) {
        var journey = journeys.of(file.caseRef());
        clock.narrow(file, journey.dueBeforeClosing(), journey.due(file));
    }

    private void arrived(CaseFile file, Journey journey, List<Leg> open, Recorded recorded) {
        var before = journey.due(file);
        for (var leg : open) {
            if (leg.is(LegState.UNDER_WAY)) {
                leg.receive(
                        notBeforeHandOver(leg, recorded.day()),
                        null,
                        recorded.by().username());
            } else {
                leg.skip(recorded.day(), null, recorded.by().username());
            }
        }
        open.stream().findFirst().ifPresent(leg -> {
            delivered(file, leg, recorded);
            keep(file, journey, before);
        });
    }

    /** One leg has ended: its dispatch goes on, or has been received at its end; what was only left out has not. */
    private void ended(CaseFile file, Journey journey, Leg leg, Recorded recorded) {
        if (!journey.delivered(leg.dispatch())) {
            journey.goOn(leg, recorded.day());
        } else if (journey.received(leg.dispatch())) {
            delivered(file, leg, recorded);
        }
    }

    private void delivered(CaseFile file, Leg leg, Recorded recorded) {
        if (!leg.copy() && leg.purpose() == Purpose.REQUEST) {
            file.original().await(false);
        }
        events.publishEvent(new Delivered(
                file.caseRef(), leg.purpose(), leg.copy(), recorded.day(), recorded.by(), recorded.reference()));
    }

    private void keep(CaseFile file, Journey journey, List<LocalDate> before) {
        journeys.keep(journey);
        clock.follow(file, before, journey.due(file));
    }

    /** A duplicate goes when the loss is known, under a letter that is written. */
    private static void demandAfterLoss(Optional<LocalDate> lost, @Nullable LetterNumber letter, LocalDate day) {
        var written = Optional.ofNullable(letter).map(LetterNumber::day);
        if (lost.filter(day::isBefore).isPresent()
                || written.filter(day::isBefore).isPresent()) {
            throw Refusal.of("duplicate-before-loss", "happenedOn");
        }
    }

    private LocalDate day(CaseFile file, Ending ending) {
        return ending.day() == null ? clock.today(file) : ending.day();
    }

    /** What they tell of the whole way says nothing of a leg that was handed over later. */
    private static LocalDate notBeforeHandOver(Leg leg, LocalDate day) {
        var handed = leg.handedOverOn();
        return handed != null && day.isBefore(handed) ? handed : day;
    }

    private static LocalDate notBefore(Leg leg, LocalDate day) {
        var handed = leg.handedOverOn();
        if (handed != null && day.isBefore(handed)) {
            throw Refusal.of("day-before-hand-over", "happenedOn");
        }
        return day;
    }

    /** Whatever an officer types may name somebody. */
    private @Nullable String hidden(CaseFile file, @Nullable String typed) {
        return typed == null ? null : cipher.encrypt(file.caseRef(), typed);
    }

    private HandOver hidden(CaseFile file, HandOver wanted) {
        return new HandOver(wanted.legId(), wanted.day(), wanted.carrier(), hidden(file, wanted.carrierNumber()));
    }

    private LegView view(Leg leg, CaseFile file) {
        return leg.view(text -> cipher.decrypt(file.caseRef(), text));
    }
}
