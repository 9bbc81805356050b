package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.TakenOverFiles;
import org.rogatory.identity.Officer;
import org.rogatory.imports.PaperFile;
import org.rogatory.imports.PaperFiles;
import org.rogatory.mla.PostponedReview;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.paper.PaperContent;
import org.rogatory.mla.paper.PaperCourse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests of ours that left on paper and wait for the partner, for information of ours or for the rest. Drafts are not
 * taken over: they are written here anew; neither are final answers, whose results by item the table does not tell.
 */
@Service
class PaperOutgoing implements PaperFiles {

    private static final String PROGRESS = "sys_progress";

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
            PostponedReview.RULE);

    private final TakenOverFiles files;
    private final Cases cases;
    private final PaperContent contents;
    private final PaperCourse course;
    private final RequestContents texts;
    private final OutgoingRequestRepository requests;
    private final AssistanceItems items;
    private final OutgoingRequestProcess process;

    PaperOutgoing(
            TakenOverFiles files,
            Cases cases,
            PaperContent contents,
            PaperCourse course,
            RequestContents texts,
            OutgoingRequestRepository requests,
            AssistanceItems items,
            OutgoingRequestProcess process) {
        this.files = files;
        this.cases = cases;
        this.contents = contents;
        this.course = course;
        this.texts = texts;
        this.requests = requests;
        this.items = items;
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
        return List.of("mla_request", "service_short_form");
    }

    @Override
    public Set<String> statuses() {
        return RULES.keySet();
    }

    @Override
    public Set<String> executedStatuses() {
        return Set.of();
    }

    @Override
    public Set<String> datedStatuses() {
        return Set.of("information_requested", "postponed");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile takeOver(PaperFile paper, Officer by) {
        var content = contents.of(paper, by);
        var opened = course.opened(paper, machine(), by);
        var file = files.open(opened, paper.status(), OutgoingRequests.unitPrincipals(opened.unit()));
        cases.grant(file.caseRef(), file.authority(), OutgoingEffects.CENTRAL);
        OutgoingRequests.extract(file, content);
        write(file, content, by);
        items.create(file.caseRef(), content);
        course.goOn(file, paper, String.valueOf(RULES.get(paper.status())), by);
        process.takenOver(file.caseRef());
        return file;
    }

    /** One version, fixed and approved on paper; its letter is not here. */
    private void write(CaseFile file, ObjectNode content, Officer by) {
        var request = texts.begin(file.caseRef(), content);
        texts.fix(request, by);
        request.approve();
        requests.save(request);
    }
}
