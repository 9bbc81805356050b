package org.rogatory.mla.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Judged;
import org.rogatory.cases.Share;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.mla.consultation.Matter;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.flow.FlowSide;
import org.rogatory.requests.legs.RouteFindings;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The requested side as the shared pages and the interface for national systems see it. */
@Service
public class IncomingProcedure implements FlowProcedure {

    private final AskedSide side;
    private final FlowActions flow;
    private final AnswerReview review;
    private final IncomingRequests requests;
    private final Completeness completeness;
    private final RouteFindings routes;
    private final ReviewStops stops;
    private final ItemShares shares;
    private final Directory directory;
    private final IncomingScenarios scenarios;
    private final Clock clock;

    IncomingProcedure(
            AskedSide side,
            FlowActions flow,
            AnswerReview review,
            IncomingRequests requests,
            Completeness completeness,
            RouteFindings routes,
            ReviewStops stops,
            ItemShares shares,
            Directory directory,
            IncomingScenarios scenarios,
            Clock clock) {
        this.side = side;
        this.flow = flow;
        this.review = review;
        this.requests = requests;
        this.completeness = completeness;
        this.routes = routes;
        this.stops = stops;
        this.shares = shares;
        this.directory = directory;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    @Override
    public FlowSide<?> side() {
        return side;
    }

    @Override
    public FlowActions flow() {
        return flow;
    }

    @Override
    public boolean handles(String form) {
        return RequestForms.ASSISTING.contains(form);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        if (file.numbers().fromPaperBook() || shares.of(file, officer).isPresent()) {
            return List.of();
        }
        var day = file.day(clock.instant(), directory.times().zone(file.authority()));
        var request = requests.content(file, officer);
        var content = Deliberation.open(file, officer) ? stops.flagged(file.caseRef(), request) : request;
        var received = completeness.check(content, stage, day).stream()
                .filter(finding -> file.byHand() || !OutgoingFindings.bySigning(finding))
                .toList();
        return stage == Stage.DRAFT
                ? received
                : Stream.concat(received.stream(), routes.ofAnswer(file, content).stream())
                        .toList();
    }

    @Override
    public Set<String> orders() {
        return IncomingVerbs.ORDERS;
    }

    @Override
    public Set<String> copies() {
        return Set.of(CopyKind.EXECUTOR.key());
    }

    @Override
    public Set<String> weighed() {
        return Matter.papers();
    }

    @Override
    public Judged judged(CaseFile file, Officer officer) {
        return review.judged(file, officer);
    }

    @Override
    public Optional<Share> share(CaseFile file, Officer officer) {
        return shares.of(file, officer);
    }

    @Override
    public Set<String> closed(CaseFile file, List<DocumentView> documents, Officer officer) {
        return shares.closed(file, documents, officer);
    }

    @Override
    public JsonNode content(CaseFile file, Officer officer) {
        return requests.content(file, officer);
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return scenarios.enact(scenario);
    }
}
