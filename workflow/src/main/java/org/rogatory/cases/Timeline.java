package org.rogatory.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.AccountNames;
import org.rogatory.persons.FileCipher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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

    /**
     * One moment of the timeline.
     *
     * @param id by which it is named where its words are taken away
     * @param messageRef the message that was sent with it, if one was
     */
    public record Moment(
            String id, Instant at, Step step, @Nullable String messageRef) {

        /** The same moment told in fewer words, and of no message. */
        Moment with(Step told) {
            return new Moment(id, at, told, null);
        }
    }

    void add(CaseFile file, Step step) {
        var hidden = step.with(text -> cipher.encrypt(file.caseRef(), text));
        var entry = entries.save(new TimelineEntry(UUID.randomUUID().toString(), file, clock.instant(), hidden));
        file.lastAct().told(step, entry.getId());
    }

    /** What was done to the file last in this transaction has sent a message. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(CaseFile file, String messageRef) {
        Optional.ofNullable(file.lastAct().entry())
                .flatMap(entries::findById)
                .ifPresent(entry -> entry.sent(messageRef));
    }

    /** When one of these verbs was done on a file for the first time; empty where none ever was. */
    @Transactional(readOnly = true)
    public Optional<Instant> first(String caseRef, Set<String> verbs) {
        return entries.first(caseRef, verbs);
    }

    /**
     * Who did something when.
     *
     * @param id of its moment on the timeline
     * @param actor user name
     * @param forWhom user name of the one in whose place; null where by his own post
     */
    public record Done(String id, String actor, @Nullable String forWhom, Instant at) {}

    /** Who did this on a file last, as the file counts its acts and no clock does; empty where nobody ever did. */
    @Transactional(readOnly = true)
    public Optional<Done> last(String caseRef, String verb) {
        return latest(caseRef, Set.of(verb)).map(Timeline::done);
    }

    private static Done done(TimelineEntry entry) {
        var step = entry.step();
        return new Done(entry.getId(), step.actor(), step.forWhom(), entry.at());
    }

    /** What was done last of these verbs, counted alike and told without its words; empty where none ever was. */
    @Transactional(readOnly = true)
    public Optional<Step> lastStep(String caseRef, Set<String> verbs) {
        return latest(caseRef, verbs).map(entry -> entry.step().withoutWords());
    }

    private Optional<TimelineEntry> latest(String caseRef, Set<String> verbs) {
        return entries.latest(caseRef, verbs, Limit.of(1)).stream().findFirst();
    }

    /** User names of all who did one of these verbs on a file. */
    @Transactional(readOnly = true)
    public Set<String> actors(String caseRef, Set<String> verbs) {
        return Set.copyOf(entries.actors(caseRef, verbs));
    }

    /**
     * The numbers of letters under which people, and not messages, have recorded what came or happened on a file.
     *
     * @param from the first day on which it did
     * @param to the last one
     */
    @Transactional(readOnly = true)
    public List<String> writtenDown(String caseRef, LocalDate from, LocalDate to) {
        return entries.recorded(caseRef, from, to, AccountNames.SYSTEM).stream()
                .map(hidden -> cipher.decrypt(caseRef, hidden))
                .toList();
    }

    /** All moments of a file, oldest first; the caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<Moment> of(String caseRef) {
        return entries.of(caseRef).stream()
                .map(entry -> new Moment(
                        entry.getId(),
                        entry.at(),
                        entry.step().with(text -> cipher.decrypt(caseRef, text)),
                        entry.messageRef()))
                .toList();
    }
}
