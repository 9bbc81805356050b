package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.TakenOverFiles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.imports.Column;
import org.rogatory.imports.Ended;
import org.rogatory.imports.PaperFile;
import org.rogatory.imports.PaperFiles;
import org.rogatory.mla.item.WrittenItems;
import org.rogatory.mla.paper.PaperContent;
import org.rogatory.mla.paper.PaperCourse;
import org.rogatory.mla.paper.PaperResults;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.content.DraftedFiles;
import org.rogatory.requests.content.DraftedRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests of ours that left on paper, until the file is closed, and those of which the paper book has the number
 * already: these go on as drafts. What is endorsed, approved or signed on paper is not: its text stands in no table.
 */
@Service
class PaperOutgoing implements PaperFiles {

    private static final String PROGRESS = "sys_progress";
    private static final String DRAFT = "draft";
    private static final String ANSWERED = "answered";
    private static final String RETURNED = "returned_without_execution";
    private static final String AS_DRAFT = "status-as-draft";

    /** Which clock runs in which status. */
    private static final Map<String, String> RULES = Map.of(
            "transmitted",
            PROGRESS,
            "delivered",
            PROGRESS,
            "acknowledged",
            PROGRESS,
            "registered_by_partner",
            PROGRESS,
            "information_requested",
            "sys_addinfo",
            "partly_answered",
            PROGRESS,
            "postponed",
            PostponedReview.RULE,
            ANSWERED,
            "sys_feedback");

    /** The other State has said its last word, and no clock runs. */
    private static final Set<String> SETTLED = Set.of(PaperResults.REFUSED, RETURNED);

    private static final Map<String, Set<Column>> NEEDS = Map.ofEntries(
            Map.entry("information_requested", Set.of(Column.NEXT_DEADLINE)),
            Map.entry("postponed", Set.of(Column.NEXT_DEADLINE)),
            Map.entry(ANSWERED, Set.of(Column.RESULTS)),
            Map.entry(PaperResults.REFUSED, Set.of(Column.REASONS)),
            Map.entry(RETURNED, Set.of(Column.REASONS)),
            Map.entry(DRAFT, Set.of(Column.UNIT, Column.RESPONSIBLE)));

    private static final Map<String, Set<Column>> CLOSED = Map.ofEntries(
            Map.entry(ANSWERED, Set.of(Column.CONTROL_UNTIL)),
            Map.entry(PaperResults.REFUSED, Set.of(Column.NEXT_DEADLINE, Column.CONTROL_UNTIL)),
            Map.entry(RETURNED, Set.of(Column.NEXT_DEADLINE, Column.CONTROL_UNTIL)),
            Map.entry(
                    DRAFT, Set.of(Column.THEIR_NUMBER, Column.THEIR_DATE, Column.NEXT_DEADLINE, Column.CONTROL_UNTIL)));

    private static final Map<String, Ended> ENDED = Map.ofEntries(
            Map.entry(ANSWERED, new Ended(PaperResults.ACTED, Set.of(), null, Set.of())),
            Map.entry(PaperResults.REFUSED, all(PaperResults.REFUSED)),
            Map.entry(RETURNED, all(PaperResults.RETURNED)));

    private static final Map<String, String> INSTEAD = Map.of(
            "with_supervisor", AS_DRAFT,
            "with_central_authority", AS_DRAFT,
            "returned_for_correction", AS_DRAFT,
            "approved", AS_DRAFT,
            "translated", AS_DRAFT,
            "signed", "status-when-sent");

    private final TakenOverFiles files;
    private final Cases cases;
    private final PaperContent contents;
    private final PaperCourse course;
    private final PaperResults results;
    private final DraftedRequests drafted;
    private final WrittenItems items;
    private final UserAccounts accounts;
    private final Directory directory;
    private final OutgoingRequestProcess process;

    PaperOutgoing(
            TakenOverFiles files,
            Cases cases,
            PaperContent contents,
            PaperCourse course,
            PaperResults results,
            DraftedRequests drafted,
            WrittenItems items,
            UserAccounts accounts,
            Directory directory,
            OutgoingRequestProcess process) {
        this.files = files;
        this.cases = cases;
        this.contents = contents;
        this.course = course;
        this.results = results;
        this.drafted = drafted;
        this.items = items;
        this.accounts = accounts;
        this.directory = directory;
        this.process = process;
    }

    @Override
    public boolean outgoing() {
        return true;
    }

    @Override
    public String machine() {
        return OutgoingRequests.MACHINE;
    }

    @Override
    public List<String> forms() {
        return PaperContent.FORMS;
    }

    @Override
    public Set<String> statuses() {
        return Stream.of(RULES.keySet(), SETTLED, Set.of(DRAFT))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Set<Column>> needs() {
        return NEEDS;
    }

    @Override
    public Map<String, Set<Column>> closed() {
        return CLOSED;
    }

    @Override
    public Map<String, Ended> ended() {
        return ENDED;
    }

    /** Who has done what there is no matter of ours. */
    private static Ended all(String usual) {
        return new Ended(Set.of(usual), Set.of(), usual, Set.of());
    }

    @Override
    public Map<String, String> instead() {
        return INSTEAD;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile takeOver(PaperFile paper, Officer by) {
        var content = contents.of(paper, by);
        if (DRAFT.equals(paper.status())) {
            return draft(paper, content, by);
        }
        var opened = course.opened(paper, machine(), by);
        var file = files.open(opened, paper.status(), DraftedFiles.unitPrincipals(opened.unit()));
        drafted.keepSent(file, content, OutgoingRequests.ALSO, by);
        items.create(file.caseRef(), content);
        if (!paper.results().isEmpty()) {
            results.keep(file.caseRef(), paper, by);
        }
        course.goOn(file, paper, RULES.get(paper.status()), by);
        process.takenOver(file.caseRef());
        return file;
    }

    /** What is a draft on paper is one here, with all that is said of drafts and nothing that follows them. */
    private CaseFile draft(PaperFile paper, ObjectNode content, Officer by) {
        var drafter = Objects.requireNonNull(paper.responsible(), "A draft has who writes it");
        var opened = course.opened(paper, machine(), by, drafter);
        var file = cases.open(opened, DraftedFiles.unitPrincipals(opened.unit()));
        cases.grant(file.caseRef(), List.of(Officer.personal(drafter)));
        if (ofCourt(drafter, opened.unit())) {
            file.followCourtRoute();
        }
        drafted.keep(file, content);
        course.begin(file, paper, by);
        return file;
    }

    /** By the role of who drafts; where officers are kept elsewhere, only his unit is known. */
    private boolean ofCourt(String drafter, String unit) {
        return accounts.find(drafter)
                .map(account -> account.officer().has(Role.COURT))
                .orElseGet(() -> directory.court(unit));
    }
}
