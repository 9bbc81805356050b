package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.law.Confidentiality.Limit;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.referral.consent.DutyNotices;
import org.rogatory.requests.Choices;
import org.rogatory.requests.legs.EnvelopeChecks;
import org.springframework.stereotype.Component;

/**
 * Lists that are asked from only where there is something to say: a letter of the desk is alike, something is not
 * packed; and those of which a file admits some codes alone.
 */
@Component
class AskedLists {

    private static final String UNPACKED = "unpacked";

    /** What is added with their form goes in the envelope: no inventory can have been ticked off for it before. */
    private static final Set<String> ENCLOSING = Set.of("send_information");

    private final PaperRequests paper;
    private final EnvelopeChecks envelopes;
    private final AnswerReview answers;
    private final StopChoices stops;
    private final DutyNotices notices;

    AskedLists(
            PaperRequests paper,
            EnvelopeChecks envelopes,
            AnswerReview answers,
            StopChoices stops,
            DutyNotices notices) {
        this.stops = stops;
        this.notices = notices;
        this.answers = answers;
        this.paper = paper;
        this.envelopes = envelopes;
    }

    /** The codes of a list that are offered on a file; none where it is not asked from. */
    List<String> offered(String list, List<String> codes, CaseFile file, Officer officer) {
        return switch (list) {
            case "desk_letters" -> paper.entered(file, officer).isEmpty() ? List.of() : codes;
            case UNPACKED -> envelopes.asks(file, officer) ? codes : List.of();
            case Choices.STOPS_NEW, Choices.STOPS_OPEN -> stops.offered(list, codes, file, officer);
            case "notice_duties" -> notices.due(file).stream().map(Limit::key).toList();
            case "answer_kinds" -> answers.kinds(file, officer);
            default -> codes;
        };
    }

    /** Whether a list is asked from in any case on the form of a verb. */
    static boolean always(String list, String verb) {
        return UNPACKED.equals(list) && ENCLOSING.contains(verb);
    }
}
