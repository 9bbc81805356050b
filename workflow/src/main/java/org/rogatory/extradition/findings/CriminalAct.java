package org.rogatory.extradition.findings;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act for which a person is asked for, and the law of each State on it.
 *
 * @param offence its key in the reference data
 * @param act what was done, in words
 * @param requesting the law of the State that asks
 * @param requested the law of the State that is asked
 * @param judgedBy user name of who has found whether both punish it; null as long as nobody has
 */
public record CriminalAct(
        @Nullable String offence,
        @Nullable String act,
        Law requesting,
        Law requested,
        Punishable punishable,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt) {

    /** What the law of a State calls the act, and the highest penalty in years. */
    public record Law(@Nullable String article, @Nullable Double years) {

        static final Law NOT_SAID = new Law(null, null);
    }

    /** Whether both States punish an act. */
    public enum Punishable {
        BOTH,
        NOT,
        UNKNOWN;

        /** The key in messages and in the interface for national systems. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this key; empty where none has it. */
        public static Optional<Punishable> of(String key) {
            return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** An act on which nobody has found anything yet. */
    static CriminalAct open(@Nullable String offence, @Nullable String act, Law requesting, Law requested) {
        return new CriminalAct(offence, act, requesting, requested, Punishable.UNKNOWN, null, null);
    }

    /** The same as somebody has found it. */
    CriminalAct judged(String by, Instant at) {
        return punishable == Punishable.UNKNOWN
                ? unjudged()
                : new CriminalAct(offence, act, requesting, requested, punishable, by, at);
    }

    /** The same without who has found it. */
    CriminalAct unjudged() {
        return new CriminalAct(offence, act, requesting, requested, punishable, null, null);
    }
}
