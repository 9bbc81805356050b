package org.rogatory.web.mla;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Draftings;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.outgoing.AbandonedDrafts;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.mla.NewDrafts.Chosen;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.WrittenContents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opens, begins and writes drafts for the pages; a request on paper is written down on the same pages. */
@Component
class Drafts {

    /** The request for extradition, and the one for arrest that may go before it. */
    static final List<String> OF_EXTRADITION = List.of(RequestForms.EXTRADITION, RequestForms.PROVISIONAL_ARREST);

    /** The request for the transfer of a sentenced person. */
    static final List<String> OF_TRANSFER = List.of(RequestForms.TRANSFER);

    static final List<String> FORMS = Stream.of(
                    List.of("mla_request", "service_short_form", "supplementary_request", "spontaneous_information"),
                    OF_EXTRADITION,
                    OF_TRANSFER)
            .flatMap(List::stream)
            .toList();
    private static final Set<String> MACHINES =
            Set.of("mla_outgoing", "extradition_outgoing", "sentenced_transfer_outgoing");
    /** As the directory calls what an authority is asked for. */
    static final String SENTENCED = "transfer";

    private static final Set<String> OPEN = Set.of("draft", "returned_for_correction");

    private final Cases cases;
    private final CaseLists lists;
    private final Procedures procedures;
    private final Draftings draftings;
    private final WrittenContents contents;
    private final Deliberation deliberation;
    private final AbandonedDrafts abandoned;
    private final Directory directory;
    private final SentOnce sent;

    Drafts(
            Cases cases,
            CaseLists lists,
            Procedures procedures,
            Draftings draftings,
            WrittenContents contents,
            Deliberation deliberation,
            AbandonedDrafts abandoned,
            Directory directory,
            SentOnce sent) {
        this.cases = cases;
        this.lists = lists;
        this.procedures = procedures;
        this.draftings = draftings;
        this.contents = contents;
        this.deliberation = deliberation;
        this.abandoned = abandoned;
        this.directory = directory;
        this.sent = sent;
    }

    List<CaseFile> list(Officer officer) {
        return lists.list(MACHINES, OPEN, officer);
    }

    /** What the officer's unit has given up lately; he may take it up again. */
    List<CaseFile> abandoned(Officer officer) {
        return writes(officer) ? abandoned.of(officer) : List.of();
    }

    /** Whether a draft abandoned now could be restored. */
    boolean canComeBack(String caseRef, Officer officer) {
        return abandoned.canComeBack(caseRef, officer);
    }

    /** Whether the officer may do this to the file now. */
    boolean offers(CaseFile file, String verb, Officer officer) {
        return procedures.actions(file, officer).stream()
                .anyMatch(action -> action.verb().equals(verb));
    }

    /** Does an act once, however often its form is sent. */
    void actOnce(String caseRef, ActDraft draft, @Nullable String mark, Officer officer) {
        var act = draft.act();
        var call = SentOnce.of(officer, mark, caseRef + " " + act);
        sent.form(call, () -> procedures.act(caseRef, act, officer));
    }

    static boolean writes(Officer officer) {
        return officer.has(Role.DRAFTER) || officer.has(Role.COURT);
    }

    /** Leaves the trace of a page that the officer sees, and gives the page; what is refused leaves none. */
    <T> T seen(CaseFile file, Officer officer, T page) {
        cases.view(file, officer);
        return page;
    }

    CaseFile find(String caseRef, Officer officer) {
        return cases.find(caseRef, AccessScope.of(officer));
    }

    /** Whether the officer may write the content of a file, whose own it is or which came on paper: otherwise its place is the case page. */
    boolean writable(CaseFile file, Officer officer) {
        return isDraft(file) || contents.fromPaper(file, officer);
    }

    static boolean isDraft(CaseFile file) {
        return MACHINES.contains(file.machine()) && "draft".equals(file.status());
    }

    /** The draft for writing; only those who draft, and for a court's request only the court. */
    Draft open(CaseFile file, Officer officer) {
        draftings.of(file).ifPresent(drafting -> Roles.demand(officer.has(drafting.drafter(file))));
        var content = (ObjectNode) procedures.content(file, officer).deepCopy();
        return new Draft(file, content, officer, deliberation.closedSections(file, officer));
    }

    /** Writes what has changed since the draft was opened; refused if somebody else was faster. */
    void write(Draft draft, ObjectNode content) {
        if (!content.equals(draft.content())) {
            contents.write(draft.file(), draft.file().version(), content, draft.officer());
        }
    }

    /** States that may be asked. */
    List<String> states(Officer officer) {
        return directory.states().stream()
                .filter(state -> !state.equals(officer.state()))
                .toList();
    }

    /**
     * Begins a draft once, however often its form is sent; the key was given to the form when it was shown.
     *
     * @return where its interview begins
     */
    String beginOnce(Chosen chosen, Officer officer) {
        var said = chosen.form() + " " + chosen.requested();
        var call = SentOnce.of(officer, chosen.once(), said);
        var caseRef = sent.form(call, () -> begin(chosen, officer));
        return DraftPlaces.first(find(caseRef, officer));
    }

    /** An empty draft to a State, addressed to the authority first in line there. */
    private String begin(Chosen chosen, Officer officer) {
        var content = JsonNodeFactory.instance.objectNode();
        content.put("form", chosen.form());
        content.put("requested", chosen.requested());
        directory
                .defaultFor(chosen.requested(), procedure(chosen.form(), officer))
                .or(() -> directory.mlaDefault(chosen.requested()))
                .map(Authority::key)
                .ifPresent(key -> content.put("requested_authority", key));
        return draftings
                .ofForm(chosen.form())
                .draft(content, null, null, officer)
                .caseRef();
    }

    private static String procedure(String form, Officer officer) {
        if (OF_EXTRADITION.contains(form)) {
            return "extradition";
        }
        if (OF_TRANSFER.contains(form)) {
            return SENTENCED;
        }
        return officer.has(Role.COURT) ? "mla_court_stage" : "mla_pretrial";
    }
}
