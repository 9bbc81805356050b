package org.rogatory.mla.incoming;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.FlowActs;
import org.rogatory.requests.visa.VisaSide;
import org.rogatory.routes.RouteStage;
import org.springframework.stereotype.Component;

/** Visas on an answer before it is approved or signed: it goes back to be drafted anew, as every returned answer does. */
@Component
class AnswerVisas implements VisaSide {

    private static final String APPROVED = "answer_approved";

    private final IncomingRequestRepository requests;
    private final Timeline timeline;
    private final Documents documents;
    private final AskedSide side;
    private final FlowActs acts;

    AnswerVisas(
            IncomingRequestRepository requests, Timeline timeline, Documents documents, AskedSide side, FlowActs acts) {
        this.requests = requests;
        this.timeline = timeline;
        this.documents = documents;
        this.side = side;
        this.acts = acts;
    }

    @Override
    public String machine() {
        return IncomingRequests.MACHINE;
    }

    /** Who has drafted an answer of the file; before the signature also who added what goes with it. */
    @Override
    public Set<String> writers(CaseFile file) {
        var writers = new HashSet<>(timeline.actors(file.caseRef(), Set.of("draft_answer")));
        requests.find(file.caseRef(), AccessScope.system())
                .map(IncomingRequest::answerTranslators)
                .ifPresent(writers::addAll);
        if (APPROVED.equals(file.status())) {
            documents.enclosures(file.caseRef()).stream()
                    .map(DocumentView::createdBy)
                    .forEach(writers::add);
        }
        return writers;
    }

    /** Nobody endorses a letter for its signature that is being laid out. */
    @Override
    public @Nullable String unready(CaseFile file) {
        if (!APPROVED.equals(file.status())) {
            return null;
        }
        var letter = requests.find(file.caseRef(), AccessScope.system()).filter(request -> request.answerRef() != null);
        return letter.isPresent() ? null : "letter-being-prepared";
    }

    @Override
    public void giveBack(CaseFile file, RouteStage stage, Act act, Officer officer) {
        var back = Act.draft("return_answer")
                .reasons(act.grounds().reasons())
                .internalText(act.words().internalText());
        acts.follow(side, file, back.act(), officer);
    }
}
