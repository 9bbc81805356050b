package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.TakenOverFiles;
import org.rogatory.identity.Officer;
import org.rogatory.imports.Column;
import org.rogatory.imports.Ended;
import org.rogatory.imports.PaperFile;
import org.rogatory.imports.PaperFiles;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.WrittenItems;
import org.rogatory.mla.paper.PaperContent;
import org.rogatory.mla.paper.PaperCourse;
import org.rogatory.mla.paper.PaperResults;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of others that are worked on upon paper, until they are answered. An answer under way is not taken over, for
 * its text stands in no table: it is drafted here.
 */
@Service
class PaperIncoming implements PaperFiles {

    private static final String EXECUTION = "sys_execution";
    private static final String POSTPONED = "postponed";
    private static final String IN_PART = "partly_executed";
    private static final String RETURNED = "returned_without_execution";
    private static final String ANSWERED = "answered";
    private static final String DRAFT_ANSWER = "DraftAnswer";

    /** The statuses in which a unit executes: named to it, begun, executed in part. */
    private static final Set<String> EXECUTED = Set.of("assigned", "in_execution", IN_PART);

    /** At which step the process stands in which status. */
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("registered", "AssignReview"),
            Map.entry("under_review", "AssessRequest"),
            Map.entry("information_requested", "RecordInformation"),
            Map.entry("accepted", "AssignExecution"),
            Map.entry("assigned", "StartExecution"),
            Map.entry("in_execution", "ExecuteRequest"),
            Map.entry(IN_PART, DRAFT_ANSWER),
            Map.entry(POSTPONED, DRAFT_ANSWER),
            Map.entry(PaperResults.EXECUTED, DRAFT_ANSWER),
            Map.entry(PaperResults.NEGATIVE, DRAFT_ANSWER),
            Map.entry(PaperResults.REFUSED, DRAFT_ANSWER),
            Map.entry(RETURNED, DRAFT_ANSWER),
            Map.entry(ANSWERED, "CloseFile"));

    private static final Map<String, Set<Column>> NEEDS = Map.ofEntries(
            Map.entry("assigned", Set.of(Column.UNIT)),
            Map.entry("in_execution", Set.of(Column.UNIT)),
            Map.entry(IN_PART, Set.of(Column.UNIT)),
            Map.entry(POSTPONED, Set.of(Column.NEXT_DEADLINE)),
            Map.entry(PaperResults.EXECUTED, Set.of(Column.RESULTS)),
            Map.entry(PaperResults.NEGATIVE, Set.of(Column.RESULTS)),
            Map.entry(PaperResults.REFUSED, Set.of(Column.REASONS)),
            Map.entry(RETURNED, Set.of(Column.REASONS)),
            Map.entry(ANSWERED, Set.of(Column.RESULTS)));

    /** No clock runs once it is decided, and what was answered is off control. */
    private static final Map<String, Set<Column>> CLOSED = Map.ofEntries(
            Map.entry(PaperResults.EXECUTED, Set.of(Column.NEXT_DEADLINE)),
            Map.entry(PaperResults.NEGATIVE, Set.of(Column.NEXT_DEADLINE)),
            Map.entry(PaperResults.REFUSED, Set.of(Column.NEXT_DEADLINE)),
            Map.entry(RETURNED, Set.of(Column.NEXT_DEADLINE)),
            Map.entry(ANSWERED, Set.of(Column.NEXT_DEADLINE, Column.CONTROL_UNTIL)));

    private static final Map<String, Ended> ENDED = Map.ofEntries(
            Map.entry(PaperResults.EXECUTED, ended(PaperResults.EXECUTED, null)),
            Map.entry(PaperResults.NEGATIVE, ended(PaperResults.NEGATIVE, null, PaperResults.EXECUTED)),
            Map.entry(PaperResults.REFUSED, ended(PaperResults.REFUSED, PaperResults.REFUSED)),
            Map.entry(RETURNED, ended(PaperResults.RETURNED, PaperResults.RETURNED)),
            Map.entry(ANSWERED, new Ended(PaperResults.ALL, Set.of(), null, PaperResults.ACTED)));

    private static final Map<String, String> INSTEAD = Map.of(
            "answer_drafted", "status-as-executed",
            "answer_approved", "status-as-executed",
            "answer_signed", "status-as-executed");

    private static final Map<String, String> RULES = Map.of(
            "registered",
            "sys_triage",
            "under_review",
            "sys_triage",
            "information_requested",
            "sys_addinfo_partner",
            "accepted",
            EXECUTION,
            "assigned",
            EXECUTION,
            "in_execution",
            EXECUTION,
            IN_PART,
            EXECUTION,
            POSTPONED,
            PostponedReview.RULE);

    private final TakenOverFiles files;
    private final ExecutionPlaces places;
    private final PaperContent contents;
    private final PaperCourse course;
    private final PaperResults results;
    private final IncomingTexts texts;
    private final IncomingRequestRepository requests;
    private final AssistanceItems items;
    private final WrittenItems written;
    private final IncomingRequestProcess process;

    PaperIncoming(
            TakenOverFiles files,
            ExecutionPlaces places,
            PaperContent contents,
            PaperCourse course,
            PaperResults results,
            IncomingTexts texts,
            IncomingRequestRepository requests,
            AssistanceItems items,
            WrittenItems written,
            IncomingRequestProcess process) {
        this.files = files;
        this.places = places;
        this.contents = contents;
        this.course = course;
        this.results = results;
        this.texts = texts;
        this.requests = requests;
        this.items = items;
        this.written = written;
        this.process = process;
    }

    @Override
    public boolean outgoing() {
        return false;
    }

    @Override
    public String machine() {
        return IncomingRequests.MACHINE;
    }

    @Override
    public List<String> forms() {
        return PaperContent.FORMS;
    }

    @Override
    public Set<String> statuses() {
        return STEPS.keySet();
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

    private static Ended ended(String one, @Nullable String usual, String... never) {
        return new Ended(Set.of(one), Set.of(never), usual, PaperResults.ACTED);
    }

    @Override
    public Map<String, String> instead() {
        return INSTEAD;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile takeOver(PaperFile paper, Officer by) {
        var content = contents.of(paper, by);
        var opened = course.opened(paper, machine(), by);
        var file = files.open(opened, paper.status(), IncomingRequests.principals(opened.authority()));
        file.extract(file.form(), file.requested(), RequestForms.marks(content));
        file.about(RequestForms.kinds(content));
        var request = texts.received(file.caseRef(), content);
        request.reviewedBy(paper.responsible());
        request.executedBy(executor(paper));
        written.create(file.caseRef(), content);
        execute(file, paper, by);
        decide(request, paper);
        requests.save(request);
        course.goOn(file, paper, RULES.get(paper.status()), by);
        process.standsAt(file.caseRef(), String.valueOf(STEPS.get(paper.status())));
        return file;
    }

    /** Items that have ended are not worked on: no process is begun for them. */
    private void execute(CaseFile file, PaperFile paper, Officer by) {
        var unit = executor(paper);
        if (unit != null) {
            places.open(file, unit);
            items.assign(file.caseRef(), unit);
        }
        if (!paper.results().isEmpty()) {
            results.keep(file.caseRef(), paper, by);
        } else if (unit != null || "accepted".equals(paper.status())) {
            items.acceptAll(file.caseRef());
        }
    }

    /** What was decided on paper says which kinds of answer may follow here. */
    private void decide(IncomingRequest request, PaperFile paper) {
        if (POSTPONED.equals(paper.status())) {
            putOff(request, paper);
        } else if (IN_PART.equals(paper.status())) {
            request.decide("record_partial_execution", texts.hide(request.caseRef(), texts.empty()));
        } else if (!paper.results().isEmpty()) {
            if (!ANSWERED.equals(paper.status())) {
                results.demandAvailable(paper);
            }
            var act = results.decision(paper);
            request.decide(act.verb(), texts.hide(request.caseRef(), texts.released(act)));
        }
    }

    /** On which ground stands on paper; the day until which is that of the row. */
    private void putOff(IncomingRequest request, PaperFile paper) {
        var act = Act.draft("postpone").until(paper.nextDeadline(), null).act();
        request.decide(act.verb(), texts.hide(request.caseRef(), texts.released(act)));
        items.moveOpen(request.caseRef(), "postpone_item", act);
    }

    /** The unit counts only where it was named already, as for what was put off; before, the head names it. */
    private static @Nullable String executor(PaperFile paper) {
        var named = EXECUTED.contains(paper.status()) || POSTPONED.equals(paper.status());
        return named || ENDED.containsKey(paper.status()) ? paper.unit() : null;
    }
}
