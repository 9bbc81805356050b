package org.rogatory.mla.incoming;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.visa.VisaSide;
import org.rogatory.routes.RouteStage;
import org.springframework.stereotype.Component;

/** Visas on an answer before it is approved or signed: it goes back to be drafted anew, as every returned answer does. */
@Component
class AnswerVisas implements VisaSide {

    private final IncomingRequestRepository requests;
    private final IncomingActs acts;

    AnswerVisas(IncomingRequestRepository requests, IncomingActs acts) {
        this.requests = requests;
        this.acts = acts;
    }

    @Override
    public String machine() {
        return IncomingRequests.MACHINE;
    }

    @Override
    public Set<String> writers(CaseFile file) {
        return requests
                .find(file.caseRef(), AccessScope.system())
                .flatMap(request -> Optional.ofNullable(request.answerDraftedBy()))
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public void giveBack(CaseFile file, RouteStage stage, Act act, Officer officer) {
        var back = Act.draft("return_answer")
                .reasons(act.grounds().reasons())
                .internalText(act.words().internalText());
        acts.follow(file, back.act(), officer);
    }
}
