package org.rogatory.extradition.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.inbox.ProtectedGrounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided here on a request for extradition, for those who take part in the file. */
@Service
public class ExtraditionDecisions {

    /** Those who decide read also a ground that protects the person, and the words that were written for it. */
    private static final Set<Role> DECIDING = Set.of(Role.HEAD, Role.CENTRAL_OFFICER, Role.COURT);

    private final KnownReceived requests;
    private final ReceivedTexts texts;

    ExtraditionDecisions(KnownReceived requests, ReceivedTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    /**
     * A decision.
     *
     * @param decision {@code granted} or {@code refused}
     * @param ground of a refusal; null where there is none, or it is not for this reader
     * @param guarded whether it rests on a ground that protects the person and never leaves
     * @param conditions on which it was granted
     * @param text the reasons in words that may leave
     * @param effectiveOn the day from which it has force; null as long as it has none
     * @param by user name of who decided; null where nobody here did
     */
    public record Decided(
            String decision,
            @Nullable String ground,
            boolean guarded,
            @Nullable String conditions,
            @Nullable String text,
            @Nullable LocalDate effectiveOn,
            @Nullable String by,
            Appeal appeal) {

        /** Whether the person is to be given up by it. */
        public boolean granted() {
            return DecisionFacts.GRANTED.equals(decision);
        }

        /**
         * How far an appeal has come: {@code runs} as long as there is time for one, {@code passed} where that is
         * over and nobody has recorded that the decision has force, {@code made}, {@code decided} by a court, {@code
         * over} where the decision has force without one, {@code unknown} where nothing is known of the time for it.
         */
        public String appealed(Instant now) {
            if (effectiveOn != null) {
                return appeal.made() ? "decided" : "over";
            }
            if (appeal.made()) {
                return "made";
            }
            var until = appeal.until();
            if (until == null) {
                return "unknown";
            }
            return now.isBefore(until) ? "runs" : "passed";
        }
    }

    /**
     * Whether it can be changed yet.
     *
     * @param until when an appeal is in time; null where nothing is known of it, or it is over
     * @param made whether a court has the decision before it, or had it
     * @param stayed whether a measure stands that keeps the person here
     */
    public record Appeal(@Nullable Instant until, boolean made, boolean stayed) {}

    /** What was decided; empty before, and where the check has begun anew. */
    @Transactional(readOnly = true)
    public Optional<Decided> of(CaseFile file, Officer officer) {
        Deliberation.demandOpen(file, officer);
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .flatMap(request -> texts.decision(request).map(facts -> told(request, facts, officer)));
    }

    private static Decided told(ReceivedExtradition request, DecisionFacts facts, Officer officer) {
        var guarded = ProtectedGrounds.stays(facts.ground());
        var whole = !guarded || officer.hasAny(DECIDING);
        return new Decided(
                facts.decision(),
                whole ? facts.ground() : null,
                guarded,
                facts.conditions(),
                whole ? facts.text() : null,
                facts.effectiveOn(),
                request.decidedBy(),
                new Appeal(request.appealUntil(), request.appealed(), request.interimMeasure()));
    }
}
