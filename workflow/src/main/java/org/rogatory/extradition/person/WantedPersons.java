package org.rogatory.extradition.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.persons.PersonIndex;
import org.rogatory.persons.PersonVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dossier of the person who is asked for. It lies in the vault beside the versions of the content, in which he is
 * named too; as long as no officer has written it, it says what the content says of him.
 */
@Service
public class WantedPersons {

    /** Stands beside a dossier that was made of the content and that nobody has written yet. */
    private static final String OF_CONTENT = "of_content";

    private static final String MACHINES = "extradition_";

    private static final Set<Role> WRITING = Collections.unmodifiableSet(
            EnumSet.of(Role.DRAFTER, Role.COURT, Role.CENTRAL_OFFICER, Role.HEAD, Role.CUSTODY_OFFICER));

    private final Cases cases;
    private final PersonVault vault;
    private final PersonIndex index;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final ReadOnce<String, JsonNode> dossiers;
    private final ReadOnce<String, List<String>> alike;
    private final ContentSchema schema = ContentSchema.ofWantedPerson();

    WantedPersons(
            Cases cases, PersonVault vault, PersonIndex index, Documents documents, ApplicationEventPublisher events) {
        this.cases = cases;
        this.vault = vault;
        this.index = index;
        this.documents = documents;
        this.events = events;
        this.dossiers = new ReadOnce<>(caseRef -> vault.readAmongAll(caseRef, PersonVault.DOSSIER));
        this.alike = new ReadOnce<>(this::alike);
    }

    /** The dossier, empty where nothing is known; leaves the trace of reading persons. Who reads no names gets none. */
    @Transactional
    public ObjectNode read(String caseRef, Officer officer) {
        var file = ofExtradition(cases.find(caseRef, AccessScope.of(officer)));
        Roles.demand(Roles.readsNames(officer));
        cases.viewPeople(file, officer);
        return kept(caseRef).deepCopy();
    }

    /** Writes the dossier anew; refused if somebody has changed the file since the version seen. */
    @Transactional
    public void write(String caseRef, long seen, JsonNode person, Officer officer) {
        var file = ofExtradition(cases.findForWork(caseRef, officer));
        Roles.demand(Roles.readsNames(officer) && officer.hasAny(WRITING));
        cases.checkVersion(file, seen);
        if (file.closedAt() != null) {
            throw Refusal.of("wrong-status");
        }
        var whole = demandShape(person);
        demandDocuments(caseRef, whole);
        keep(file, kept(whole, false));
        cases.trace(file, Act.of("write", seen), officer);
    }

    /** Makes the dossier of what the content says of the person, anew at each change as long as nobody wrote it. */
    @Transactional
    public void begin(CaseFile file, JsonNode content) {
        var known = dossiers.of(file.caseRef());
        if (known.has(PersonVault.WANTED) && !known.path(OF_CONTENT).asBoolean(false)) {
            return;
        }
        PersonShape.wanted(content)
                .map(person -> kept(person, true))
                .filter(made -> !made.equals(known))
                .ifPresent(made -> keep(file, made));
    }

    /**
     * An earlier file of the same requesting State that asks for a person of one of his names, born on the same day.
     * The caller tells its reference to nobody who may not see it.
     */
    @Transactional(readOnly = true)
    public Optional<String> sameRequestedBefore(CaseFile file) {
        return sameRequestedBefore(file, earlier -> true);
    }

    /** The same among those earlier files of which this holds. */
    @Transactional(readOnly = true)
    public Optional<String> sameRequestedBefore(CaseFile file, Predicate<CaseFile> which) {
        return files(alike.of(file.caseRef()))
                .filter(earlier -> asksBefore(earlier, file) && which.test(earlier))
                .map(CaseFile::caseRef)
                .findFirst();
    }

    /** A file of extradition of the same State of which this holds, about a person of one of his names and his birthday. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> sameIn(CaseFile file, Predicate<CaseFile> which) {
        return files(alike.of(file.caseRef()))
                .filter(other ->
                        other.machine().startsWith(MACHINES) && other.state().equals(file.state()) && which.test(other))
                .findFirst();
    }

    private static boolean asksBefore(CaseFile earlier, CaseFile file) {
        return earlier.machine().startsWith(MACHINES)
                && earlier.state().equals(file.state())
                && earlier.requesting().equals(file.requesting())
                && !earlier.threadId().equals(file.threadId())
                && !earlier.openedAt().isAfter(file.openedAt());
    }

    /**
     * Files in which another State asks the same one for a person of one of his names, born on the same day. The caller
     * tells their references to nobody who may not see them.
     */
    @Transactional(readOnly = true)
    public List<CaseFile> sameElsewhere(CaseFile file) {
        return files(alike.of(file.caseRef()))
                .filter(other -> other.machine().equals(file.machine())
                        && other.state().equals(file.state())
                        && !other.otherState().equals(file.otherState()))
                .toList();
    }

    private Stream<CaseFile> files(List<String> caseRefs) {
        return caseRefs.stream().flatMap(caseRef -> cases.lookUp(caseRef, AccessScope.system()).stream());
    }

    private List<String> alike(String caseRef) {
        var person = kept(caseRef);
        return PersonShape.born(person).stream()
                .flatMap(born -> PersonShape.names(person).flatMap(name -> named(name, born)))
                .distinct()
                .filter(other -> !other.equals(caseRef))
                .toList();
    }

    private Stream<String> named(String name, LocalDate born) {
        return Stream.iterate(index.find(name, born, ""), part -> !part.isEmpty(), part -> behind(part, name, born))
                .flatMap(List::stream);
    }

    private List<String> behind(List<String> part, String name, LocalDate born) {
        return part.size() < PersonIndex.PART ? List.of() : index.find(name, born, part.get(part.size() - 1));
    }

    private ObjectNode kept(String caseRef) {
        return dossiers.of(caseRef).path(PersonVault.WANTED) instanceof ObjectNode person
                ? person
                : JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode kept(ObjectNode person, boolean ofContent) {
        var dossier = JsonNodeFactory.instance.objectNode();
        if (ofContent) {
            dossier.put(OF_CONTENT, true);
        }
        dossier.set(PersonVault.WANTED, person);
        return dossier;
    }

    private void keep(CaseFile file, JsonNode dossier) {
        var caseRef = file.caseRef();
        if (dossiers.of(caseRef).has(PersonVault.WANTED)) {
            vault.keep(caseRef, PersonVault.DOSSIER, dossier);
        } else {
            vault.add(caseRef, PersonVault.DOSSIER, dossier);
        }
        dossiers.remember(Map.of(caseRef, dossier));
        events.publishEvent(new PersonRecorded(file));
    }

    private ObjectNode demandShape(JsonNode person) {
        if (!(person instanceof ObjectNode whole)) {
            throw Refusal.of("content-not-an-object");
        }
        var violations = schema.violations(whole);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return PersonShape.withLatinNames(whole);
    }

    /** A photograph or a card of prints that the dossier names lies in the file. */
    private void demandDocuments(String caseRef, JsonNode person) {
        var own = documents.ofCase(caseRef).stream()
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
        if (!own.containsAll(PersonShape.documents(person).toList())) {
            throw Refusal.of("document-unknown", "photos");
        }
    }

    private static CaseFile ofExtradition(CaseFile file) {
        if (!file.machine().startsWith(MACHINES)) {
            throw Refusal.notFound();
        }
        return file;
    }
}
