package org.rogatory.transfer.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Transition;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The consent of the sentenced person of a file, beside the status of the file: told with an interpreter, given,
 * verified, taken back until the handover. Without it nobody is handed over.
 */
@Service
public class ConsentFiles {

    /** The code with which is refused what rests on a consent that does not stand. */
    public static final String MISSING = "consent-missing";

    private final Cases cases;
    private final ConsentRows rows;
    private final ConsentActs acts;
    private final ConsentByRequest requested;

    ConsentFiles(Cases cases, ConsentRows rows, ConsentActs acts, ConsentByRequest requested) {
        this.cases = cases;
        this.rows = rows;
        this.acts = acts;
        this.requested = requested;
    }

    /** Begins to keep the consent of a file, where it does not yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseFile file) {
        begun(file);
    }

    private TransferConsent begun(CaseFile file) {
        return rows.of(file.caseRef())
                .orElseGet(() ->
                        rows.add(new TransferConsent(file.caseRef(), lifecycle().initial())));
    }

    /**
     * Takes what the request says now: in whose hands the person is. Where he is in those of the other State a consent
     * that the request dates is as told by that State; where he is in ours, or no day is told any more, nothing is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(CaseFile file, JsonNode content) {
        requested.read(file, begun(file), content);
    }

    /** The consent as it stands now; empty where the file keeps none. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Optional<ConsentView> of(CaseFile file) {
        return rows.of(file.caseRef()).map(this::view);
    }

    /** The same for an officer: names only where he may read them. */
    @Transactional(readOnly = true)
    public Optional<ConsentView> of(CaseFile file, Officer officer) {
        return of(file).map(view -> Roles.readsNames(officer) ? view : view.withoutNames());
    }

    /** That the request dates the consent otherwise than the file: of the two a person looks at the paper. */
    @Transactional(readOnly = true)
    public Optional<Finding> differing(CaseFile file, JsonNode content) {
        var told = ConsentByRequest.day(content);
        return rows.of(file.caseRef())
                .map(TransferConsent::givenOn)
                .filter(given -> told != null && !told.equals(given))
                .map(given -> new Finding(Level.WARNING, "consent_day_differs", "consent"));
    }

    private ConsentView view(TransferConsent consent) {
        var words = acts.words(consent);
        return new ConsentView(
                consent.caseRef(),
                consent.status(),
                consent.informedOn(),
                consent.givenOn(),
                words.language(),
                words.interpreter(),
                words.representative(),
                words.place(),
                consent.verifiedOn(),
                words.verifiedBy(),
                words.verifiedPlace(),
                consent.withdrawnOn(),
                words.files());
    }

    /** Whether the person was asked and does not consent, or no longer. */
    @Transactional(readOnly = true)
    public boolean against(String caseRef) {
        return rows.of(caseRef)
                .filter(consent -> ConsentStatus.against(consent.status()))
                .isPresent();
    }

    /** Whether the person is in the hands of our State, so that we alone say what he has said. */
    @Transactional(readOnly = true)
    public boolean held(String caseRef) {
        return rows.of(caseRef).filter(TransferConsent::held).isPresent();
    }

    /** Whether the person may be handed over with the consent as it stands. */
    @Transactional(readOnly = true)
    public boolean stands(String caseRef) {
        return rows.of(caseRef)
                .filter(consent -> ConsentStatus.stands(consent.status()))
                .isPresent();
    }

    /** Whether the file keeps a consent that does not stand, or not yet. */
    @Transactional(readOnly = true)
    public boolean missing(String caseRef) {
        return rows.of(caseRef)
                .filter(consent -> !ConsentStatus.stands(consent.status()))
                .isPresent();
    }

    /** What this officer can do to the consent now. */
    @Transactional(readOnly = true)
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        if (!ConsentGuards.open(file)) {
            return List.of();
        }
        return rows.of(file.caseRef()).stream()
                .flatMap(consent -> lifecycle().from(consent.status()).stream()
                        .filter(step -> knows(step.verb()) && Roles.held(officer, step.roles()))
                        .map(Transition::verb)
                        .distinct()
                        .map(verb -> action(verb).unless(ConsentGuards.barred(consent, verb, officer))))
                .toList();
    }

    /** Every verb of the consent that is done by itself, with what it needs. */
    public List<AllowedAction> verbs() {
        return ConsentVerbs.all().stream().sorted().map(ConsentFiles::action).toList();
    }

    private static AllowedAction action(String verb) {
        return new AllowedAction(verb, Transfers.CONSENT, ConsentVerbs.fields(verb), ConsentVerbs.grave(verb), true);
    }

    private Lifecycle lifecycle() {
        return cases.lifecycle(Transfers.CONSENT);
    }

    /** Whether a verb is one of them. */
    public boolean knows(String verb) {
        return ConsentVerbs.all().contains(verb);
    }

    /** Does one of them on a file that was found for work; every rule is checked again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(CaseFile file, Act act, Officer officer) {
        if (!knows(act.verb())) {
            throw Refusal.of("wrong-status");
        }
        acts.perform(file, rows.of(file.caseRef()).orElseThrow(Refusal::notFound), act, officer);
    }

    /**
     * What the other State has told of the consent; nothing once the person was handed over, and no consent of a day
     * before that on which he took it back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(CaseFile file, ConsentTold told) {
        if (!ConsentGuards.open(file)) {
            throw Refusal.of("wrong-status");
        }
        var consent = begun(file);
        if (ConsentStatus.late(consent, told, told.on().plusDays(1))) {
            throw Refusal.of("consent-overtaken", ActField.HAPPENED_ON.key());
        }
        acts.told(file, consent, told);
    }

    /**
     * Whether a message tells of a consent that the person may have taken back since: letters are not always signed in
     * the order in which they were written, so that of one day a person reads both.
     */
    @Transactional(readOnly = true)
    public boolean overtaken(String caseRef, ConsentTold told) {
        return rows.of(caseRef)
                .filter(consent -> ConsentStatus.late(consent, told, told.on()))
                .isPresent();
    }

    /** Whether somebody tells such a thing of a consent. */
    public static boolean tellable(String verb) {
        return ConsentStatus.told(verb).isPresent();
    }

    /** What there is to tell the other State, by its verb and day; empty before the person has said anything. */
    @Transactional(readOnly = true)
    public Optional<ConsentTold> tells(CaseFile file) {
        return rows.of(file.caseRef()).flatMap(ConsentFiles::tells);
    }

    private static Optional<ConsentTold> tells(TransferConsent consent) {
        return ConsentStatus.verb(consent.status())
                .flatMap(verb -> Optional.ofNullable(day(consent)).map(on -> new ConsentTold(verb, on)));
    }

    /** Of an interest none is kept: the day of a consent that was taken back before is not its day. */
    private static @Nullable LocalDate day(TransferConsent consent) {
        return switch (consent.status()) {
            case ConsentStatus.VERIFIED -> consent.verifiedOn();
            case ConsentStatus.WITHDRAWN, ConsentStatus.REFUSED -> consent.withdrawnOn();
            case ConsentStatus.GIVEN -> consent.givenOn();
            default -> null;
        };
    }
}
