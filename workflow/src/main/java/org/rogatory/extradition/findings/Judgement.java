package org.rogatory.extradition.findings;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Finding;

/**
 * How one matter stands now. It advises: nobody is refused or handed over by it.
 *
 * @param findings what the rules say against it
 * @param source by what it is so; null where nothing is known
 * @param articles of the instruments that the request cites
 */
public record Judgement(
        Matter matter,
        State state,
        List<Finding> findings,
        @Nullable Source source,
        List<String> articles) {

    /** Each matter is in exactly one of them. */
    public enum State {
        /** Nothing stands in the way, by a source. */
        SATISFIED,
        /** The rules or a person have found something against it. */
        FINDING,
        /** A person must decide first. */
        STOP,
        /** Nobody knows yet: it is asked or confirmed. */
        UNKNOWN;

        /** The key in messages and in the interface for national systems. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * By what it is so.
     *
     * @param place of the content, for example {@code extradition.limitation}; null where a person has judged
     * @param said in the words of who has judged
     * @param article as who has judged names it
     * @param by user name of who has judged
     */
    public record Source(
            @Nullable String place,
            @Nullable String said,
            @Nullable String article,
            @Nullable String by,
            @Nullable Instant at) {

        static Source ofContent(String place) {
            return new Source(place, null, null, null, null);
        }
    }

    /** What is satisfied is so by a source. */
    public Judgement {
        findings = List.copyOf(findings);
        articles = List.copyOf(articles);
        if (state == State.SATISFIED && source == null) {
            throw new IllegalArgumentException("Satisfied by nothing: " + matter);
        }
    }
}
