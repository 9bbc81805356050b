package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.TakenOverFiles;
import org.rogatory.identity.Officer;
import org.rogatory.imports.PaperFile;
import org.rogatory.imports.PaperFiles;
import org.rogatory.mla.MlaForms;
import org.rogatory.mla.PostponedReview;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.paper.PaperContent;
import org.rogatory.mla.paper.PaperCourse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of others that are worked on upon paper, until their execution has ended. What comes after is not taken over:
 * the results by item, which the answer tells, stand in no table.
 */
@Service
class PaperIncoming implements PaperFiles {

    private static final String EXECUTION = "sys_execution";
    private static final String POSTPONED = "postponed";

    /** The statuses in which a unit executes: named to it, begun, executed in part. */
    private static final Set<String> EXECUTED = Set.of("assigned", "in_execution", "partly_executed");

    /** At which step the process stands in which status. */
    private static final Map<String, String> STEPS = Map.of(
            "registered",
            "AssignReview",
            "under_review",
            "AssessRequest",
            "information_requested",
            "RecordInformation",
            "accepted",
            "AssignExecution",
            "assigned",
            "StartExecution",
            "in_execution",
            "ExecuteRequest",
            "partly_executed",
            "ExecuteRequest",
            POSTPONED,
            "DraftAnswer");

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
            "partly_executed",
            EXECUTION,
            POSTPONED,
            PostponedReview.RULE);

    private final TakenOverFiles files;
    private final ExecutionPlaces places;
    private final PaperContent contents;
    private final PaperCourse course;
    private final IncomingTexts texts;
    private final IncomingRequestRepository requests;
    private final AssistanceItems items;
    private final IncomingRequestProcess process;

    PaperIncoming(
            TakenOverFiles files,
            ExecutionPlaces places,
            PaperContent contents,
            PaperCourse course,
            IncomingTexts texts,
            IncomingRequestRepository requests,
            AssistanceItems items,
            IncomingRequestProcess process) {
        this.files = files;
        this.places = places;
        this.contents = contents;
        this.course = course;
        this.texts = texts;
        this.requests = requests;
        this.items = items;
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
        return List.of("mla_request", "service_short_form");
    }

    @Override
    public Set<String> statuses() {
        return STEPS.keySet();
    }

    @Override
    public Set<String> executedStatuses() {
        return EXECUTED;
    }

    @Override
    public Set<String> datedStatuses() {
        return Set.of(POSTPONED);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile takeOver(PaperFile paper, Officer by) {
        var content = contents.of(paper, by);
        var opened = course.opened(paper, machine(), by);
        var file = files.open(opened, paper.status(), IncomingRequests.principals(opened.authority()));
        file.extract(file.form(), file.requested(), MlaForms.marks(content));
        file.about(MlaForms.kinds(content));
        var request = texts.received(file.caseRef(), content);
        request.reviewedBy(paper.responsible());
        request.executedBy(executor(paper));
        items.create(file.caseRef(), content);
        execute(file, paper);
        if (POSTPONED.equals(paper.status())) {
            putOff(request, paper);
        }
        requests.save(request);
        course.goOn(file, paper, String.valueOf(RULES.get(paper.status())), by);
        process.takenOver(file.caseRef(), String.valueOf(STEPS.get(paper.status())));
        return file;
    }

    private void execute(CaseFile file, PaperFile paper) {
        var unit = executor(paper);
        if (unit != null) {
            places.open(file, unit);
            items.assign(file.caseRef(), unit);
        }
        if (unit != null || "accepted".equals(paper.status())) {
            items.acceptAll(file.caseRef());
        }
    }

    /** On which ground stands on paper; the day until which is that of the row. */
    private void putOff(IncomingRequest request, PaperFile paper) {
        var act = Act.draft("postpone").until(paper.nextDeadline(), null).act();
        request.decide(act.verb(), texts.hide(request.caseRef(), texts.released(act)));
        items.moveOpen(request.caseRef(), "postpone_item", act);
    }

    /** The unit counts only where it was named already, also for what was put off then; before, the head names it. */
    private static @Nullable String executor(PaperFile paper) {
        return EXECUTED.contains(paper.status()) || POSTPONED.equals(paper.status()) ? paper.unit() : null;
    }
}
