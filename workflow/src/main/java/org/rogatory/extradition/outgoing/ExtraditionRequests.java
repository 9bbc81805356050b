package org.rogatory.extradition.outgoing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Drafting;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.DraftedRequests.Given;
import org.rogatory.requests.content.DraftedRequests.Opening;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.content.RequestReaders;
import org.rogatory.requests.flow.FlowActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The front door for drafting: begin a request for extradition or for an arrest before it, write it, read it. */
@Service
public class ExtraditionRequests implements Drafting {

    public static final String MACHINE = "extradition_outgoing";

    static final String REQUEST = RequestForms.EXTRADITION;

    /** Consent to more than the surrender was granted for: on a file of its own that goes on from that one. */
    static final String CONSENT = RequestForms.SPECIALITY_CONSENT;

    static final Set<String> FORMS = Set.of(REQUEST, ProvisionalRequests.FORM, RequestForms.TRANSIT, CONSENT);

    private static final String PREFIX = "EXT";
    private static final String FORM = "form";
    private static final String EARLIER = "parent";

    private static final Set<Role> DRAFTING = Collections.unmodifiableSet(EnumSet.of(Role.DRAFTER, Role.COURT));

    /** Those of the office that sends: an arrest is asked for at once, while the unit still drafts. */
    private static final Set<Role> OFFICE = Collections.unmodifiableSet(
            EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER, Role.SIGNATORY, Role.REGISTRAR, Role.CUSTODY_OFFICER));

    private final Cases cases;
    private final DraftedRequests drafted;
    private final RequestReaders readers;
    private final OutgoingStates states;
    private final FileTexts texts;
    private final WantedPersons persons;
    private final CustodyFiles custody;
    private final FlowActs acts;
    private final ExtraditionSide side;
    private final SurrenderedPersons surrendered;
    private final CaseLinks links;
    private final ContentSchema schema = ContentSchema.ofExtradition();

    ExtraditionRequests(
            Cases cases,
            DraftedRequests drafted,
            RequestReaders readers,
            OutgoingStates states,
            FileTexts texts,
            WantedPersons persons,
            CustodyFiles custody,
            FlowActs acts,
            ExtraditionSide side,
            SurrenderedPersons surrendered,
            CaseLinks links) {
        this.cases = cases;
        this.drafted = drafted;
        this.readers = readers;
        this.states = states;
        this.texts = texts;
        this.persons = persons;
        this.custody = custody;
        this.acts = acts;
        this.side = side;
        this.surrendered = surrendered;
        this.links = links;
    }

    @Override
    public Set<String> forms() {
        return FORMS;
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
        states.save(new OutgoingState(file.caseRef()));
        goOn(file, content, officer);
        read(file, officer);
        return file;
    }

    /** Goes on from the earlier request that the content names; consent is asked for who was given up. */
    private void goOn(CaseFile file, JsonNode content, Officer officer) {
        var earlier = Optional.of(content.path(EARLIER).asString(""))
                .filter(reference -> !reference.isBlank())
                .flatMap(reference -> cases.lookUp(reference, AccessScope.of(officer)))
                .filter(found -> CaseLinks.precedes(found, file));
        var kind = CONSENT.equals(file.form()) ? CaseLink.Kind.FOLLOWS : CaseLink.Kind.SUPPLEMENTS;
        earlier.ifPresent(found -> links.follow(file, found, kind));
        if (CONSENT.equals(file.form()) && earlier.filter(surrendered::to).isEmpty()) {
            throw Refusal.of("consent-without-surrender", EARLIER);
        }
    }

    @Override
    @Transactional
    public void write(String caseRef, @Nullable Long seen, JsonNode content, Officer officer) {
        var file = ofOurs(cases.findForWork(caseRef, officer));
        Roles.demand(officer.has(drafter(file)));
        demandForm(content);
        demandKind(file, content);
        drafted.write(caseRef, seen, new Given(content, schema), officer);
        read(file, officer);
    }

    /** What the content says of person and law is read; a draft by which an arrest is asked for is the office's too. */
    private void read(CaseFile file, Officer officer) {
        var content = drafted.content(file.caseRef());
        persons.begin(file, content);
        if (keepsCustody(file)) {
            custody.open(file, content, officer);
        }
        if (ProvisionalRequests.FORM.equals(file.form())) {
            cases.grant(file.caseRef(), file.authority(), OFFICE);
        }
    }

    /** The draft by which the arrest was asked for becomes the draft of the request; all that it says stays. */
    @Transactional
    public void convert(String caseRef, long seen, Officer officer) {
        acts.perform(side, caseRef, Act.of(ExtraditionVerbs.CONVERT, seen), officer);
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

    /** How the other State has granted the request; empty as long as it has not. */
    @Transactional(readOnly = true)
    public Optional<GrantTold> granted(String caseRef, Officer officer) {
        return states.find(caseRef, AccessScope.of(officer))
                .filter(state -> state.hiddenConditions() != null)
                .map(state -> GrantTold.read(texts.show(caseRef, state.hiddenConditions())));
    }

    /** The ground on which it was refused, as the other State has told it; empty where it was not. */
    @Transactional(readOnly = true)
    public Optional<String> refusedFor(String caseRef, Officer officer) {
        return states.find(caseRef, AccessScope.of(officer))
                .map(state -> texts.show(caseRef, state.hiddenRefusal())
                        .path("ground")
                        .asString(""))
                .filter(ground -> !ground.isEmpty());
    }

    /** Where and when the person is to be taken over; empty where nothing is appointed. */
    @Transactional(readOnly = true)
    public Optional<AppointedSurrender> appointed(String caseRef, Officer officer) {
        return states.find(caseRef, AccessScope.of(officer))
                .filter(state -> state.hiddenSurrender() != null)
                .map(state -> AppointedSurrender.read(texts.show(caseRef, state.hiddenSurrender())));
    }

    /** Whether somebody may be held on it: not for a transit or a consent. */
    static boolean keepsCustody(CaseFile file) {
        return !Set.of(RequestForms.TRANSIT, CONSENT).contains(file.form());
    }

    private static void demandForm(JsonNode content) {
        if (!FORMS.contains(content.path(FORM).asString(""))) {
            throw Refusal.of("unknown-form", FORM);
        }
    }

    /** Consent is asked for on a file that goes on from another one: none becomes such a one, or ceases to be. */
    private static void demandKind(CaseFile file, JsonNode content) {
        if (CONSENT.equals(file.form()) != CONSENT.equals(content.path(FORM).asString(""))) {
            throw Refusal.of("unknown-form", FORM);
        }
    }

    private static CaseFile ofOurs(CaseFile file) {
        if (!MACHINE.equals(file.machine())) {
            throw Refusal.notFound();
        }
        return file;
    }
}
