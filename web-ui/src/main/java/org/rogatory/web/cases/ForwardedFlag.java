package org.rogatory.web.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** To which authority a request was passed on, on the files of both sides: its status alone does not say so. */
@Component
class ForwardedFlag {

    /** The other State has said something by then, and may have said that. */
    private static final Set<String> ANSWERED =
            Set.of("partly_answered", "information_requested", "answered", "returned_without_execution", "closed");

    private static final Set<String> DECIDED = Set.of(
            "forwarded", "answer_drafted", "answer_approved", "answer_signed", "answered", "withdrawn", "closed");

    private final OutgoingReview ours;
    private final AnswerReview theirs;
    private final Directory directory;
    private final Words words;

    ForwardedFlag(OutgoingReview ours, AnswerReview theirs, Directory directory, Words words) {
        this.ours = ours;
        this.theirs = theirs;
        this.directory = directory;
        this.words = words;
    }

    /** Empty for a request that stayed where it was sent to. */
    Optional<String> of(CaseFile file, Officer officer, Locale reader) {
        if (!(file.outgoing() ? ANSWERED : DECIDED).contains(file.status())) {
            return Optional.empty();
        }
        var named = file.outgoing() ? ours.forwardedTo(file, officer) : theirs.forwardedTo(file, officer);
        return named.map(key -> told(key, reader));
    }

    /** What the other State names and our directory does not know is not repeated. */
    private String told(String key, Locale reader) {
        return directory
                .find(key)
                .map(authority ->
                        words.text("cases.flag.forwarded", authority.name().in(reader)))
                .orElseGet(() -> words.text("cases.flag.forwarded-elsewhere"));
    }
}
