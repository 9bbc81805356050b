package org.rogatory.mla.outgoing;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.RequestReaders;
import org.rogatory.requests.flow.FlowActs;
import org.rogatory.requests.visa.VisaSide;
import org.rogatory.routes.RouteStage;
import org.springframework.stereotype.Component;

/** Visas on a request before it leaves: it goes back as every returned request does. */
@Component
class OutgoingVisas implements VisaSide {

    /** Where the signature is what comes next. */
    private static final Set<String> BEFORE_SIGNATURE = Set.of("approved", "translated");

    private final DraftedRequests drafted;
    private final RequestReaders readers;
    private final AskingSide side;
    private final FlowActs acts;

    OutgoingVisas(DraftedRequests drafted, RequestReaders readers, AskingSide side, FlowActs acts) {
        this.drafted = drafted;
        this.readers = readers;
        this.side = side;
        this.acts = acts;
    }

    @Override
    public String machine() {
        return OutgoingRequests.MACHINE;
    }

    @Override
    public Set<String> writers(CaseFile file) {
        var request = request(file);
        var writers = new HashSet<>(request.writers());
        writers.add(file.draftedBy());
        return writers;
    }

    private OutgoingRequest request(CaseFile file) {
        return drafted.find(file.caseRef(), AccessScope.system());
    }

    /** Nobody endorses a letter for its signature that is being laid out. */
    @Override
    public @Nullable String unready(CaseFile file) {
        if (!BEFORE_SIGNATURE.contains(file.status())) {
            return null;
        }
        return request(file).letterRef() == null ? "letter-being-prepared" : null;
    }

    @Override
    public @Nullable String unread(CaseFile file, Officer officer) {
        return readers.whole(file, officer) ? null : Refusal.UNREAD;
    }

    /** An approval is taken back before. */
    @Override
    public void giveBack(CaseFile file, RouteStage stage, Act act, Officer officer) {
        if (stage == RouteStage.SIGN) {
            var recall = Act.draft("recall_approval").internalText(act.words().internalText());
            acts.follow(side, file, recall.act(), officer);
        }
        var back = Act.draft("return_for_correction")
                .reasons(act.grounds().reasons())
                .places(act.grounds().places())
                .internalText(act.words().internalText());
        acts.follow(side, file, back.act(), officer);
    }
}
