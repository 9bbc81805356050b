package org.rogatory.extradition.surrender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.extradition.custody.GrantBasis;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The consent of a person to be handed over, and what follows from it: a grant without the ordinary check. Which
 * instruments know that is read of their limits; where none is known to, whoever grants says how he knows. The caller
 * has passed the access rule.
 */
@Service
public class SimplifiedConsents implements GrantBasis {

    /** The limit of an instrument that knows the simplified way. */
    static final String DECISION = "simplified_decision";

    private static final String GRANT = "decide_grant";

    /** Where a grant rests on the consent alone: no check was ended, and perhaps none begun. */
    private static final String UNCHECKED = "under_review";

    /**
     * Steps towards the other State; none is taken on a consent that was taken back. Final force is none: it hands
     * nobody over, and what has it can be put off and checked.
     */
    private static final Set<String> TOWARDS_HANDOVER =
            Set.of("schedule_surrender", "surrender_temporarily", "record_surrender");

    /** The last of these says on what a grant rests: on the consent, on the ordinary check or on a court. */
    private static final Set<String> BEARING =
            Set.of(GRANT, "start_extradition_check", "resume", "record_remittal", "record_court_grant");

    private static final String IRREVOCABLE = "consent_irrevocable";

    private final SimplifiedConsentRepository consents;
    private final DeadlineRules rules;
    private final Timeline timeline;
    private final FileCipher cipher;
    private final JsonMapper json;

    SimplifiedConsents(
            SimplifiedConsentRepository consents,
            DeadlineRules rules,
            Timeline timeline,
            FileCipher cipher,
            JsonMapper json) {
        this.consents = consents;
        this.rules = rules;
        this.timeline = timeline;
        this.cipher = cipher;
        this.json = json;
    }

    /** What is said of a consent. */
    record Words(
            @Nullable String before,
            List<String> safeguards,
            @Nullable String counsel,
            List<String> files) {}

    /** The consent of the person of a file, also one that was taken back; empty where none was given. */
    @Transactional(readOnly = true)
    public Optional<ConsentView> of(CaseFile file) {
        return row(file.caseRef()).map(this::told);
    }

    /** Whether he agrees. */
    @Transactional(readOnly = true)
    public boolean stands(CaseFile file) {
        return row(file.caseRef()).filter(SimplifiedConsent::standing).isPresent();
    }

    /** Whether one of the instruments is known to let a person be handed over by his consent; the data may drop it. */
    public boolean known(List<String> cited) {
        return rules.find(DECISION)
                .map(DeadlineRule::basis)
                .filter(basis -> cited.stream().anyMatch(instrument -> basis.startsWith(instrument + " ")))
                .isPresent();
    }

    /** Whether it is known how long the decision may take: an edition may keep the limit without its number. */
    boolean limited(CaseFile file) {
        return rules.findIn(DECISION, file.state())
                .filter(rule -> rule.value() != null)
                .isPresent();
    }

    /** Refuses a grant without the check where he does not agree, or nobody says by what law that is enough. */
    @Transactional(readOnly = true)
    public void demandGrantable(CaseFile file, List<String> cited, Act act, Officer officer) {
        if (!UNCHECKED.equals(file.status())) {
            return;
        }
        var consent = row(file.caseRef())
                .filter(SimplifiedConsent::standing)
                .orElseThrow(() -> Refusal.of(ConsentBar.MISSING));
        if (consent.notedBy().equals(officer.username())) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        if (!known(cited) && act.words().internalText() == null) {
            throw Refusal.of("simplified-unknown", ActField.INTERNAL_TEXT.key());
        }
    }

    /** Whether a step is any to be taken: a grant without the check is none of who does not agree. */
    @Transactional(readOnly = true)
    public boolean offers(CaseFile file, String verb) {
        return !GRANT.equals(verb) || !UNCHECKED.equals(file.status()) || stands(file);
    }

    /** Whether a step goes on with a grant that rests on the consent alone though that was taken back. */
    @Transactional(readOnly = true)
    public boolean overtakes(CaseFile file, String verb) {
        return TOWARDS_HANDOVER.contains(verb) && takenBack(file);
    }

    /** Whether a grant rests on a consent that may be taken back and was, and neither check nor court came after. */
    @Override
    @Transactional(readOnly = true)
    public boolean takenBack(CaseFile file) {
        return row(file.caseRef())
                        .filter(consent -> !consent.standing() && !IRREVOCABLE.equals(consent.revocable()))
                        .isPresent()
                && restsOnConsent(file);
    }

    /** A check that was begun and left before the grant carries none. */
    private boolean restsOnConsent(CaseFile file) {
        return timeline.lastStep(file.caseRef(), BEARING)
                .filter(step -> GRANT.equals(step.verb()) && UNCHECKED.equals(step.fromStatus()))
                .isPresent();
    }

    void give(CaseFile file, Act act, LocalDate on, Officer by) {
        var consent = row(file.caseRef()).orElseGet(() -> new SimplifiedConsent(file.caseRef()));
        var said = new Words(
                act.parties().issuer(),
                act.items().keys(),
                act.parties().contact(),
                act.papers().files());
        var hidden = cipher.encrypt(file.caseRef(), json.writeValueAsString(said));
        consent.give(on, String.valueOf(act.kind()), hidden, by.username());
        consents.save(consent);
    }

    void withdraw(SimplifiedConsent consent, LocalDate on) {
        consent.withdraw(on);
        consents.save(consent);
    }

    Optional<SimplifiedConsent> row(String caseRef) {
        return consents.find(caseRef, AccessScope.system());
    }

    private ConsentView told(SimplifiedConsent consent) {
        var said =
                json.readValue(cipher.decrypt(consent.caseRef(), String.valueOf(consent.hiddenWords())), Words.class);
        return new ConsentView(
                consent.standing(),
                consent.givenOn(),
                consent.withdrawnOn(),
                consent.revocable(),
                said.before(),
                said.safeguards(),
                said.counsel(),
                consent.notedBy());
    }
}
