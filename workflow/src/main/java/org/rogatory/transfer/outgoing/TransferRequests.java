package org.rogatory.transfer.outgoing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Drafting;
import org.rogatory.cases.OwedAnswers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.DraftedRequests.Given;
import org.rogatory.requests.content.DraftedRequests.Opening;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.content.RequestReaders;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.sentence.Recognised;
import org.rogatory.transfer.telling.AppointedHandover;
import org.rogatory.transfer.telling.Decided;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The front door for drafting: begin a request that a sentenced person serves elsewhere, write it, read it. */
@Service
public class TransferRequests implements Drafting, OwedAnswers {

    public static final String MACHINE = Transfers.OUTGOING;

    public static final String FORM = Transfers.FORM;

    private static final String PREFIX = "TSP";

    private static final Set<Role> DRAFTING = Collections.unmodifiableSet(EnumSet.of(Role.DRAFTER, Role.COURT));

    /** Who asks the person while the unit still drafts. */
    private static final Set<Role> ASKING =
            Collections.unmodifiableSet(EnumSet.of(Role.CUSTODY_OFFICER, Role.CENTRAL_OFFICER));

    private final Cases cases;
    private final DraftedRequests drafted;
    private final RequestReaders readers;
    private final KnownTransferStates states;
    private final TransferEffects effects;
    private final FileTexts texts;
    private final ContentSchema schema = ContentSchema.ofTransfer();

    TransferRequests(
            Cases cases,
            DraftedRequests drafted,
            RequestReaders readers,
            KnownTransferStates states,
            TransferEffects effects,
            FileTexts texts) {
        this.cases = cases;
        this.drafted = drafted;
        this.readers = readers;
        this.states = states;
        this.effects = effects;
        this.texts = texts;
    }

    @Override
    public Set<String> forms() {
        return Set.of(FORM);
    }

    @Override
    public String machine() {
        return MACHINE;
    }

    @Override
    @Transactional
    public CaseFile draft(
            JsonNode content, @Nullable String externalRef, @Nullable LocalDate trainingDay, Officer officer) {
        Roles.demand(officer.hasAny(DRAFTING));
        demandForm(content);
        var opening = new Opening(MACHINE, PREFIX, schema);
        var file = drafted.begin(opening, new NewDraft(content, externalRef, trainingDay), officer);
        var marks = file.marks();
        file.extract(file.form(), file.requested(), new CaseMarks(marks.urgent(), true, marks.wantedBy()));
        cases.grant(file.caseRef(), file.authority(), ASKING);
        read(file, new TransferState(file.caseRef()));
        return file;
    }

    @Override
    @Transactional
    public void write(String caseRef, @Nullable Long seen, JsonNode content, Officer officer) {
        var file = ofOurs(cases.findForWork(caseRef, officer));
        Roles.demand(officer.has(drafter(file)));
        demandForm(content);
        drafted.write(caseRef, seen, new Given(content, schema), officer);
        read(file, states.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound));
    }

    private void read(CaseFile file, TransferState state) {
        effects.read(file, state);
        states.save(state);
    }

    @Override
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef, Officer officer) {
        var file = ofOurs(cases.find(caseRef, AccessScope.of(officer)));
        return readers.readable(file, drafted.content(caseRef, officer), officer);
    }

    /** What a court asks for, only the court writes. */
    @Override
    public Role drafter(CaseFile file) {
        return file.courtRoute() ? Role.COURT : Role.DRAFTER;
    }

    /** Where our State sits in the transfer. Reads in the name of the processes, for what the other State tells. */
    @Transactional(readOnly = true)
    public Seat seat(String caseRef) {
        return states.find(caseRef, AccessScope.system())
                .map(TransferState::seat)
                .orElse(Seat.UNKNOWN);
    }

    /** Whether a court has recognised the sentence. Reads in the name of the processes, as well. */
    @Transactional(readOnly = true)
    public boolean recognised(String caseRef) {
        return states.find(caseRef, AccessScope.system())
                .filter(state -> state.hiddenRecognition() != null)
                .isPresent();
    }

    /** Whether the other State has said that it agrees. Reads in the name of the processes, as well. */
    @Transactional(readOnly = true)
    public boolean agreed(String caseRef) {
        return states.find(caseRef, AccessScope.system())
                .filter(state -> state.agreedOn() != null)
                .isPresent();
    }

    /** Whether nothing yet says that the other State agrees. Reads in the name of the processes, as well. */
    @Transactional(readOnly = true)
    public boolean unagreed(String caseRef) {
        return states.find(caseRef, AccessScope.system())
                .filter(TransferState::unagreed)
                .isPresent();
    }

    /** Where a court that may be our own recognises first, the other State has yet to say whether it agrees. */
    @Override
    @Transactional(readOnly = true)
    public boolean owed(CaseFile file, String verb) {
        return MACHINE.equals(file.machine()) && TransferVerbs.RECOGNITION.equals(verb) && unagreed(file.caseRef());
    }

    /** What was agreed, what the court has said, where and when the person is handed over, as far as that stands. */
    @Transactional(readOnly = true)
    public Decided decided(String caseRef, Officer officer) {
        return states.find(caseRef, AccessScope.of(officer)).map(this::decided).orElse(Decided.NOTHING);
    }

    private Decided decided(TransferState state) {
        var recognition = state.hiddenRecognition();
        var handover = state.hiddenHandover();
        return new Decided(
                state.agreedOn(),
                state.method(),
                recognition == null ? null : Recognised.read(texts.show(state.caseRef(), recognition)),
                handover == null ? null : AppointedHandover.read(texts.show(state.caseRef(), handover)));
    }

    /** Where and when the person is handed over; empty where nothing is appointed. */
    @Transactional(readOnly = true)
    public Optional<AppointedHandover> appointed(String caseRef, Officer officer) {
        return states.find(caseRef, AccessScope.of(officer))
                .filter(state -> state.hiddenHandover() != null)
                .map(state -> AppointedHandover.read(texts.show(caseRef, state.hiddenHandover())));
    }

    private static void demandForm(JsonNode content) {
        if (!FORM.equals(content.path("form").asString(""))) {
            throw Refusal.of("unknown-form", "form");
        }
    }

    private static CaseFile ofOurs(CaseFile file) {
        if (!MACHINE.equals(file.machine())) {
            throw Refusal.notFound();
        }
        return file;
    }
}
