package org.rogatory.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an officer of another authority than the one that keeps a file is asked to judge there: nobody endorses what he has
 * not read. He reads this, and nothing else of what is weighed.
 *
 * @param verbs the acts whose last words, as they were released, are judged
 * @param documents references of the documents that are judged
 */
public record Judged(Set<String> verbs, Set<String> documents) {

    /** Nothing is asked of him. */
    public static final Judged NOTHING = new Judged(Set.of(), Set.of());

    public Judged {
        verbs = Set.copyOf(verbs);
        documents = Set.copyOf(documents);
    }

    /** The moments whose words are judged, by their ids: of each verb the last one on the whole file. */
    Set<String> moments(Collection<Timeline.Moment> all) {
        var last = new HashMap<String, String>();
        all.stream()
                .filter(moment -> moment.step().itemRef() == null
                        && verbs.contains(moment.step().verb()))
                .forEach(moment -> last.put(moment.step().verb(), moment.id()));
        return last.values().stream().collect(Collectors.toUnmodifiableSet());
    }
}
