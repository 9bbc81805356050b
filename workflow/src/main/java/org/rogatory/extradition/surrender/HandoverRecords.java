package org.rogatory.extradition.surrender;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.NewPaper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of a surrender: drafted once it is appointed, so that it is at hand at the border, signed by two. What
 * nobody has signed when he is handed over is written anew with what came; what came to nothing has none.
 */
@Component
class HandoverRecords {

    private static final String KIND = "handover_record";
    private static final List<Role> SIGNERS = List.of(Role.CUSTODY_OFFICER, Role.HEAD);

    private final DraftedPapers papers;

    HandoverRecords(DraftedPapers papers) {
        this.papers = papers;
    }

    /** Drafts it; one that waits of an earlier appointment of the same attempt is no use any more. */
    void draft(CaseFile file, SurrenderAttempt attempt, SurrenderSaid said, Officer by) {
        if (attempt.kind() == SurrenderKind.PASSAGE) {
            return;
        }
        drop(file, attempt, by);
        order(file, attempt, said, by);
    }

    private void order(CaseFile file, SurrenderAttempt attempt, SurrenderSaid said, Officer by) {
        var at = SurrenderPlans.at(attempt.plannedAt(), attempt.zone());
        var paper = new NewPaper(KIND, attempt.surrenderRef(), words(said, at), null, SIGNERS);
        attempt.drafted(papers.draft(file, paper, by));
    }

    /** He was handed over: what somebody has signed stands, what nobody has says now what came. */
    void renew(CaseFile file, SurrenderAttempt attempt, SurrenderSaid said, Officer by) {
        if (attempt.kind() == SurrenderKind.PASSAGE) {
            return;
        }
        if (attempt.paperRef() == null || drop(file, attempt, by)) {
            order(file, attempt, said, by);
        }
    }

    /** Takes back what nobody has signed; tells whether there was such a draft. */
    boolean drop(CaseFile file, SurrenderAttempt attempt, Officer by) {
        var drafted = attempt.paperRef();
        if (drafted == null) {
            return false;
        }
        var unsigned = papers.of(file).stream()
                .anyMatch(paper -> paper.paperRef().equals(drafted) && "drafted".equals(paper.status()));
        if (unsigned) {
            papers.drop(file, drafted, by);
            attempt.drafted(null);
        }
        return unsigned;
    }

    private static ObjectNode words(SurrenderSaid said, @Nullable ZonedDateTime at) {
        var told = JsonMapper.shared().createObjectNode();
        if (said.place() != null) {
            told.put("place", said.place());
        }
        if (at != null) {
            told.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at))
                    .put("zone", at.getZone().getId());
        }
        if (!said.property().isEmpty()) {
            told.put("text", String.join("\n", said.property()));
        }
        return told;
    }
}
