package org.rogatory.extradition.surrender;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Draftings;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.RequestReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that follow from a request for extradition: that a third State lets the person through, or that the State
 * whose national he is prosecutes him itself. Each is a draft of its own kind, on a file of its own; who drafts such
 * requests knows nothing of extradition.
 */
@Service
public class FollowingDrafts {

    /** The ground on which a State that does not give its own people up may be asked to prosecute them. */
    public static final String OWN_NATIONAL = "own_national";

    private static final String PROCEEDINGS = "transfer_proceedings";
    private static final String WANTED = "wanted";

    private static final Set<String> TO_BE_LED =
            Set.of("granted", "granted_postponed", "surrender_scheduled", "not_taken_over", "temporarily_surrendered");

    private static final List<String> CARRIED = List.of(
            "conducting_authority",
            "case_number",
            "opened",
            "subject_nature",
            "offences",
            "facts",
            "acts",
            "persons",
            "damage");

    private static final List<String> OF_WARRANT = List.of("purpose", "arrest_warrant", "judgment");

    private final Cases cases;
    private final CaseLinks links;
    private final Procedures procedures;
    private final Draftings draftings;
    private final ExtraditionRequests requests;
    private final RequestReaders readers;
    private final Directory directory;

    FollowingDrafts(
            Cases cases,
            CaseLinks links,
            Procedures procedures,
            Draftings draftings,
            ExtraditionRequests requests,
            RequestReaders readers,
            Directory directory) {
        this.cases = cases;
        this.links = links;
        this.procedures = procedures;
        this.draftings = draftings;
        this.requests = requests;
        this.readers = readers;
        this.directory = directory;
    }

    /** Whether somebody who drafts may ask a third State to let the person of this file through. */
    public boolean transitPossible(CaseFile file, Officer officer) {
        return asking(file, officer) && TO_BE_LED.contains(file.status());
    }

    /** Whether the person was refused as a national, so that the other State may be asked to prosecute him itself. */
    @Transactional(readOnly = true)
    public boolean proceedingsPossible(CaseFile file, Officer officer) {
        return asking(file, officer)
                && Set.of("refused", "closed").contains(file.status())
                && requests.refusedFor(file.caseRef(), officer)
                        .filter(OWN_NATIONAL::equals)
                        .isPresent();
    }

    private static boolean asking(CaseFile file, Officer officer) {
        return ExtraditionRequests.MACHINE.equals(file.machine())
                && RequestForms.EXTRADITION.equals(file.form())
                && (officer.has(Role.DRAFTER) || officer.has(Role.COURT));
    }

    /** The files that follow from this one, as far as the officer may see them. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(CaseFile file, Officer officer) {
        return links.of(file, officer).stream()
                .filter(linked -> linked.kind() == CaseLink.Kind.FOLLOWS && !linked.earlier())
                .map(CaseLinks.Linked::file)
                .toList();
    }

    /** The States that may lie on the way. */
    public List<String> through(CaseFile file) {
        return directory.states().stream()
                .filter(state -> !state.equals(file.state()) && !state.equals(file.otherState()))
                .toList();
    }

    /** Begins the draft of a request to a third State. */
    @Transactional
    public String transit(String caseRef, String state, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        if (!transitPossible(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        if (!through(file).contains(state)) {
            throw Refusal.of("unknown-state", "state");
        }
        var content = carried(file, officer).put("form", RequestForms.TRANSIT).put("requested", state);
        if (content.path("persons") instanceof ArrayNode persons) {
            persons.removeIf(person -> !wanted(person));
        }
        warrant(file, content, officer);
        var to = directory.defaultFor(state, "extradition").or(() -> directory.mlaDefault(state));
        to.map(Authority::key).ifPresent(key -> content.put("requested_authority", key));
        return begun(file, content, officer);
    }

    /** Begins the draft of a request that the State whose national he is takes the proceedings over. */
    @Transactional
    public String proceedings(String caseRef, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        if (!proceedingsPossible(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        var state = file.otherState();
        var content = carried(file, officer).put("form", "mla_request").put("requested", state);
        directory.mlaDefault(state).map(Authority::key).ifPresent(key -> content.put("requested_authority", key));
        content.path("persons").forEach(person -> {
            if (person instanceof ObjectNode one && wanted(one)) {
                one.put("role", "suspect");
            }
        });
        content.putArray("assistance").addObject().put("type", PROCEEDINGS);
        return begun(file, content, officer);
    }

    private static boolean wanted(JsonNode person) {
        return WANTED.equals(person.path("role").asString(""));
    }

    /** What both say: the matter and the person, as far as the officer reads them. */
    private ObjectNode carried(CaseFile file, Officer officer) {
        if (!(procedures.content(file, officer) instanceof ObjectNode whole)) {
            throw Refusal.of("content-not-an-object");
        }
        return whole.deepCopy().retain(CARRIED);
    }

    /** By what he is held: whoever lets him through has to know it. */
    private void warrant(CaseFile file, ObjectNode content, Officer officer) {
        if (procedures.content(file, officer).path("extradition") instanceof ObjectNode block) {
            content.set("extradition", block.deepCopy().retain(OF_WARRANT));
        }
    }

    /** What it takes over is there for the same people, where they alone see the file that it is begun from. */
    private String begun(CaseFile file, ObjectNode content, Officer officer) {
        var drafting = draftings.ofForm(content.path("form").asString(""));
        var draft = drafting.draft(content, null, file.trainingDay(), officer);
        links.follow(draft, file, CaseLink.Kind.FOLLOWS);
        readers.follow(file, draft, keys -> Map.of());
        return draft.caseRef();
    }
}
