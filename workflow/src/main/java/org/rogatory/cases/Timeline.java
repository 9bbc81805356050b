package org.rogatory.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a file, in order; texts, references and codes lie under the file's key. */
@Service
public class Timeline {

    private final TimelineRepository entries;
    private final FileCipher cipher;
    private final Clock clock;

    Timeline(TimelineRepository entries, FileCipher cipher, Clock clock) {
        this.entries = entries;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** One moment of the timeline. */
    public record Moment(Instant at, Step step) {}

    void add(String caseRef, Step step) {
        var hidden = step.with(text -> cipher.encrypt(caseRef, text));
        entries.save(new TimelineEntry(UUID.randomUUID().toString(), caseRef, clock.instant(), hidden));
    }

    /** All moments of a file, oldest first; the caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<Moment> of(String caseRef) {
        return entries.of(caseRef).stream()
                .map(entry -> new Moment(entry.at(), entry.step().with(text -> cipher.decrypt(caseRef, text))))
                .toList();
    }
}
