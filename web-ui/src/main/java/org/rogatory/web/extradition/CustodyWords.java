package org.rogatory.web.extradition;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyState;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.Remaining;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Custody in the reader's words: what is left, on which clock, and of what no limit is known. */
@Component
class CustodyWords {

    private final Words words;
    private final CaseWords caseWords;
    private final Directory directory;

    CustodyWords(Words words, CaseWords caseWords, Directory directory) {
        this.words = words;
        this.caseWords = caseWords;
        this.directory = directory;
    }

    /** {@code 9 days 14 hours}; on the last day {@code 14 hours 20 minutes}. A day has 24 hours. */
    String left(Remaining left) {
        return words.left(Duration.ofDays(left.days()).plusHours(left.hours()).plusMinutes(left.minutes()));
    }

    /** {@code Friday, 15 May 2026, 00:00 (UTC+5), Almaty}: the minute binds, on the clock of the place. */
    String moment(Instant at, ZoneId zone) {
        return words.momentThere(at, zone);
    }

    /** {@code 15 May, 00:00 (UTC+5)}, for lists. */
    String momentShort(Instant at, ZoneId zone) {
        return words.momentShort(at, zone) + " (" + Words.offset(at, zone) + ")";
    }

    /** The chip of an end: passed, within a day, within the days on which is warned, or later. */
    DueView chip(Remaining left) {
        if (left.over()) {
            return new DueView("late", words.text("custody.over", left(left)));
        }
        return new DueView(DueWords.toneHeld(left.days()), left(left));
    }

    /** {@code running}, {@code warned}, {@code passed}, {@code unknown}, or {@code stopped} where nobody is held. */
    static String tone(CustodyState state) {
        return switch (state.standing()) {
            case WARNED -> "warned";
            case PASSED -> "passed";
            case NO_LIMIT_KNOWN -> "unknown";
            case STOPPED -> "stopped";
            default -> "running";
        };
    }

    /** The instruments and States of which the data know no limit, by their names. */
    private List<String> unknown(List<String> keys, Locale reader) {
        return keys.stream()
                .map(key -> directory.knows(key)
                        ? caseWords.state(key, reader)
                        : caseWords.label("instruments", key, reader))
                .toList();
    }

    /** Of what no limit is known, beside the one that governs or at all; nothing where the data know all. */
    Stream<String> toAsk(CustodyView held, Locale reader) {
        var keys = held.unknown();
        var said = held.hardEnd() == null ? "custody.unknown" : "custody.unknown.more";
        return keys.isEmpty() ? Stream.empty() : Stream.of(words.text(said, String.join("; ", unknown(keys, reader))));
    }
}
