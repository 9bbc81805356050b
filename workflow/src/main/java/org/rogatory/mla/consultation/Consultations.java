package org.rogatory.mla.consultation;

import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CONSULTATION;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.identity.Officer;
import org.rogatory.mla.beside.BesideFlow;
import org.rogatory.mla.message.MlaMessenger;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Consultations before a refusal or a postponement: what was proposed, answered and held, on either side. */
@Service
public class Consultations implements BesideFlow {

    static final String PROPOSE = "propose_consultation";
    static final String ANSWER = "answer_consultation";
    static final String RECORD = "record_consultation";
    private static final String TERM = "sys_consult";
    private static final String INCOMING = "mla_incoming";
    private static final Set<String> DECISIONS = Set.of("refusal", "postponement");
    private static final Set<String> DECIDABLE =
            Set.of("under_review", "information_requested", "accepted", "assigned", "in_execution", "partly_executed");
    private static final Set<String> WITH_PARTNER = Set.of(
            "transmitted",
            "delivered",
            "acknowledged",
            "registered_by_partner",
            "information_requested",
            "partly_answered",
            "postponed");

    private final ConsultationRepository consultations;
    private final MlaMessenger messenger;
    private final Deadlines deadlines;
    private final FileCipher cipher;
    private final Clock clock;

    Consultations(
            ConsultationRepository consultations,
            MlaMessenger messenger,
            Deadlines deadlines,
            FileCipher cipher,
            Clock clock) {
        this.consultations = consultations;
        this.messenger = messenger;
        this.deadlines = deadlines;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whether the States have consulted, or the other one has let the term of the proposal pass. */
    @Transactional(readOnly = true)
    public boolean done(String caseRef) {
        return of(caseRef).stream().anyMatch(Consultation::held)
                || deadlines.ofCase(caseRef).stream()
                        .anyMatch(term -> TERM.equals(term.ruleKey()) && term.status() == DeadlineStatus.PASSED);
    }

    /** Notes how a consultation was held. */
    private void held(CaseFile file, Act act) {
        var how = act.consultation();
        if (how != null) {
            var known = of(file.caseRef());
            var held = known.stream()
                    .filter(consultation -> !consultation.held())
                    .findFirst()
                    .orElseGet(() -> next(file.caseRef(), known));
            held.held(act.happenedOn(), cipher.encrypt(file.caseRef(), how));
            consultations.save(held);
        }
    }

    /** The other State proposes a consultation. */
    @Transactional
    public void proposed(String caseRef) {
        var known = of(caseRef);
        if (known.stream().noneMatch(Consultation::proposed)) {
            consultations.save(next(caseRef, known));
        }
    }

    /** The other State has answered our proposal; a person records what came of it. */
    @Transactional
    public void answered(String caseRef) {
        of(caseRef).forEach(consultation -> {
            consultation.answered();
            consultations.save(consultation);
        });
    }

    @Override
    public Set<String> verbs() {
        return Set.of(PROPOSE, ANSWER, RECORD);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return switch (verb) {
            case PROPOSE ->
                List.of(
                        needed(KIND, "consultation_decisions"),
                        needed(RELEASED_TEXT),
                        optional(UNTIL),
                        optional(INTERNAL_TEXT),
                        optional(BY_HAND));
            case ANSWER -> List.of(needed(RELEASED_TEXT), optional(INTERNAL_TEXT), optional(BY_HAND));
            default -> List.of(needed(CONSULTATION), optional(HAPPENED_ON), optional(INTERNAL_TEXT));
        };
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return switch (verb) {
            case PROPOSE -> INCOMING.equals(file.machine()) && DECIDABLE.contains(file.status()) && !open(file);
            case ANSWER -> !INCOMING.equals(file.machine()) && WITH_PARTNER.contains(file.status()) && open(file);
            default -> DECIDABLE.contains(file.status()) || WITH_PARTNER.contains(file.status());
        };
    }

    private boolean open(CaseFile file) {
        return of(file.caseRef()).stream().anyMatch(Consultation::proposed);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        if (act.byHand() != null) {
            file.carryByHand(act.byHand());
        }
        switch (act.verb()) {
            case PROPOSE -> propose(file, act, officer);
            case ANSWER -> {
                answered(file.caseRef());
                messenger.post(file, "consultation_reply", released(act), officer);
            }
            default -> held(file, act);
        }
    }

    private void propose(CaseFile file, Act act, Officer officer) {
        if (act.kind() == null || !DECISIONS.contains(act.kind())) {
            throw Refusal.of("unknown-decision", "kind");
        }
        consultations.save(next(file.caseRef(), of(file.caseRef())));
        var payload = released(act).put("decision", act.kind());
        if (act.until() != null) {
            payload.put("answer_by", act.until().toString());
            deadlines.end(file.caseRef(), TERM, act.until());
        }
        messenger.post(file, "consultation_request", payload, officer);
    }

    private static ObjectNode released(Act act) {
        @Nullable String text = act.releasedText();
        return JsonMapper.shared().createObjectNode().put("text", text);
    }

    private Consultation next(String caseRef, List<Consultation> known) {
        return new Consultation(caseRef, known.size() + 1, clock.instant());
    }

    private List<Consultation> of(String caseRef) {
        return consultations.of(caseRef, AccessScope.system());
    }
}
