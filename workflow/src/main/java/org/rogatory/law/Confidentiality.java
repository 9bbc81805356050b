package org.rogatory.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * The limits of confidentiality of each State: what whoever listens to a person may be bound to tell others. Where
 * nobody has verified it, it is not known, which is told as that.
 */
public final class Confidentiality {

    static final String FILE = "confidentiality.yaml";

    private static final Map<String, Duty> DUTIES =
            Map.of("owed", Duty.YES, "not_owed", Duty.NO, "unknown", Duty.UNKNOWN);

    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");

    /** What may be asked; acts and pages know each. */
    private static final Set<String> KNOWN =
            Set.of("crime_report", "child_protection", "danger_to_life", "court_order", "stay_unlawful");

    private static final Map<String, Notice> NOTICES =
            Map.of("always", Notice.ALWAYS, "child", Notice.CHILD, "never", Notice.NEVER);

    private final Map<String, Topic> topics;
    private final Map<String, List<Limit>> states;

    private Confidentiality(Map<String, Topic> topics, Map<String, List<Limit>> states) {
        this.topics = topics;
        this.states = Map.copyOf(states);
    }

    /** Whether there is a duty to tell. */
    public enum Duty {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether an owed duty asks for a notice where the person has said no: of anybody, of a child alone, or not. */
    public enum Notice {
        ALWAYS,
        CHILD,
        NEVER
    }

    private record Topic(Wording label, Notice notice) {}

    /**
     * One of them.
     *
     * @param notice whether a notice is given by it, if it is owed
     * @param basis the article; null where it is not known
     * @param verifiedBy the office that has verified it; null where none has
     */
    public record Limit(
            String key,
            Wording label,
            Notice notice,
            Duty duty,
            @Nullable String basis,
            String confidence,
            List<String> source,
            @Nullable String verifiedBy,
            @Nullable LocalDate verifiedOn) {

        public Limit {
            source = List.copyOf(source);
        }

        private static Limit unknown(String key, Topic topic) {
            return new Limit(key, topic.label(), topic.notice(), Duty.UNKNOWN, null, "low", List.of(), null, null);
        }

        /** Whether the central authority has to be asked. */
        public boolean unknown() {
            return duty == Duty.UNKNOWN;
        }

        /** Whether a notice has to be given of a person who has said no; never by a duty that nobody has verified. */
        public boolean demandsNotice(boolean child) {
            return duty == Duty.YES && (notice == Notice.ALWAYS || notice == Notice.CHILD && child);
        }
    }

    /** Every topic with what is known of it in a State; nothing is known of a State that is not in this edition. */
    public List<Limit> of(String state) {
        var known = states.getOrDefault(state, List.of());
        return topics.entrySet().stream()
                .map(topic -> known.stream()
                        .filter(limit -> limit.key().equals(topic.getKey()))
                        .findFirst()
                        .orElseGet(() -> Limit.unknown(topic.getKey(), topic.getValue())))
                .toList();
    }

    static Confidentiality read(ReferenceFiles files, Collection<String> known, Collection<String> sources) {
        var file = files.read(FILE);
        var topics = new LinkedHashMap<String, Topic>();
        file.records("topics", "key")
                .forEach(topic -> topics.put(
                        topic.code("key", KNOWN), new Topic(topic.wording("label"), topic.oneOf("notice", NOTICES))));
        var states = new HashMap<String, List<Limit>>();
        for (var state : file.records("states", "country")) {
            state.code("country", known);
            states.put(
                    state.name(),
                    state.records("limits", "key").stream()
                            .map(row -> limit(row, topics, sources))
                            .toList());
        }
        return new Confidentiality(topics, states);
    }

    private static Limit limit(ReferenceRecord row, Map<String, Topic> topics, Collection<String> sources) {
        var duty = row.oneOf("duty", DUTIES);
        var basis = row.textOrNull("basis");
        var verifiedBy = row.textOrNull("verified_by");
        var read = row.texts("source");
        var verified = verifiedBy != null && row.has("verified_on");
        if (duty != Duty.UNKNOWN && (basis == null || !verified || read.isEmpty())) {
            throw row.broken("duty", "told without a basis, a source, who verified it, and when");
        }
        read.stream().filter(id -> !sources.contains(id)).findFirst().ifPresent(id -> {
            throw row.broken("source", "unknown code " + id);
        });
        var topic = row.oneOf("key", topics);
        return new Limit(
                row.name(),
                topic.label(),
                topic.notice(),
                duty,
                basis,
                row.code("confidence", CONFIDENCE),
                read,
                verifiedBy,
                row.has("verified_on") ? row.date("verified_on") : null);
    }
}
