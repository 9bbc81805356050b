package org.rogatory.handover;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both sign; with the last signature all goes over. Who signs what has changed meanwhile has signed nothing. */
@Service
public class Signing {

    private final HandoverRepository handovers;
    private final HandoverSignatureRepository signatures;
    private final Drawing drawing;
    private final Fitness fitness;
    private final Parties parties;
    private final Passing passing;
    private final HandoverNotices told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signing(
            HandoverRepository handovers,
            HandoverSignatureRepository signatures,
            Drawing drawing,
            Fitness fitness,
            Parties parties,
            Passing passing,
            HandoverNotices told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handovers = handovers;
        this.signatures = signatures;
        this.drawing = drawing;
        this.fitness = fitness;
        this.parties = parties;
        this.passing = passing;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a signature. */
    public enum Outcome {
        /** It is noted; others have yet to sign. */
        SIGNED,
        /** It was the last one: all has gone over. */
        DONE,
        /** What is in the leaver's hands had changed: the act is drawn up anew, nobody has signed it. */
        REDRAWN
    }

    /**
     * A signature to be given.
     *
     * @param edition the edition of the act that was read
     * @param forLeaver why the head signs in the place of the leaver; null for who signs for himself
     */
    public record Wanted(int edition, @Nullable SignedForReason forLeaver) {}

    /** Signs the act, for oneself or as head for who leaves. */
    @Transactional
    public Outcome sign(String handoverId, Wanted wanted, Officer by) {
        var handover = handovers.findById(handoverId).orElseThrow(Refusal::notFound);
        var rows = drawing.rows(handover);
        var all = Parties.all(handover, rows);
        var party = party(handover, rows, wanted, by);
        demandAsRead(handover, wanted);
        var staff = fitness.staff(handover, by.state());
        if (drawing.redraw(handover, staff.leaver(), rows)) {
            trace("handover.redraw", handover, by, Map.of());
            told.drawn(handover, drawing.rows(handover), by);
            return Outcome.REDRAWN;
        }
        if (!fitness.faults(rows, staff).isEmpty()) {
            throw Refusal.of("handover-faults");
        }
        var signed =
                signatures.of(handoverId).stream().map(HandoverSignature::view).toList();
        demandUnsigned(signed, party, by);
        signatures.save(
                new HandoverSignature(handoverId, party, by.username(), clock.instant()).because(wanted.forLeaver()));
        handover.signed();
        trace("handover.sign", handover, by, details(party, wanted));
        if (signed.size() + 1 < all.size()) {
            return Outcome.SIGNED;
        }
        finish(handover, rows, staff, by);
        return Outcome.DONE;
    }

    private void finish(Handover handover, List<HandoverRow> rows, Fitness.Staff staff, Officer by) {
        handover.finish(clock.instant());
        trace("handover.finish", handover, by, Map.of("rows", String.valueOf(rows.size())));
        passing.pass(handover, rows, staff, by);
        told.done(handover, rows, by);
    }

    private static void demandAsRead(Handover handover, Wanted wanted) {
        if (!handover.open()) {
            throw Refusal.of("wrong-status");
        }
        if (handover.edition() != wanted.edition()) {
            throw Refusal.changed();
        }
    }

    /** For whom he signs; an act that is not his is not there for him. */
    private String party(Handover handover, List<HandoverRow> rows, Wanted wanted, Officer by) {
        if (wanted.forLeaver() == null) {
            return Parties.all(handover, rows).stream()
                    .filter(one -> one.equals(by.username()))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        }
        if (!parties.keeps(by, handover.leaver(), handover.authority())) {
            throw Refusal.notFound();
        }
        if (!parties.signsFor(by, handover, Parties.receivers(handover, rows))) {
            throw Refusal.of("handover-signs-twice");
        }
        return handover.leaver();
    }

    /** Each party signs once, and nobody signs for two. */
    private static void demandUnsigned(List<HandoverAct.Signature> signed, String party, Officer by) {
        if (signed.stream().anyMatch(one -> one.party().equals(party))) {
            throw Refusal.of("handover-signed-already");
        }
        if (signed.stream().anyMatch(one -> one.signedBy().equals(by.username()))) {
            throw Refusal.of("handover-signs-twice");
        }
    }

    private static Map<String, String> details(String party, Wanted wanted) {
        var details = new HashMap<String, String>();
        details.put("for", party);
        if (wanted.forLeaver() != null) {
            details.put("reason", wanted.forLeaver().key());
        }
        return details;
    }

    private void trace(String action, Handover handover, Officer by, Map<String, String> details) {
        events.publishEvent(new HandoverEvent(action, handover.handoverId(), by.username(), details));
    }
}
