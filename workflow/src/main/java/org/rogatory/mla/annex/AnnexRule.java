package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentCounts;
import org.rogatory.documents.DocumentView;
import org.rogatory.law.Finding;
import org.rogatory.requests.content.RequestDispatch.Outbound;
import org.rogatory.requests.content.RequestDispatch.OutboundRule;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sealed annex of a request, whatever its kind, is judged in the act by which that leaves, and goes with it. */
@Component
class AnnexRule implements OutboundRule {

    private final MessageAnnex annex;
    private final DocumentCounts counts;

    AnnexRule(MessageAnnex annex, DocumentCounts counts) {
        this.annex = annex;
        this.counts = counts;
    }

    @Override
    public Consumer<String> demand(Outbound outbound) {
        var file = outbound.file();
        demandSeen(file, AnnexPapers.among(outbound.papers()));
        var closed = AnnexSaid.of(outbound.content(), outbound.papers());
        annex.demand(file, closed, outbound.enclosures());
        return messageRef -> annex.leaves(file, closed, messageRef);
    }

    /** No letter lists what goes sealed: what came after the signature only its bearer would have seen. */
    private void demandSeen(CaseFile file, List<DocumentView> annexed) {
        var signed = annexed.isEmpty() ? Optional.<Long>empty() : counts.signed(file.caseRef());
        if (signed.filter(count -> annexed.stream().anyMatch(document -> document.changedAfter(count)))
                .isPresent()) {
            throw Refusal.of("sealed-after-signature");
        }
    }

    @Override
    public List<Finding> findings(CaseFile file, JsonNode content) {
        return annex.findings(file, content);
    }
}
