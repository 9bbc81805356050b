package org.rogatory.web.shared;

import java.time.Duration;

/**
 * How fast something has to come.
 *
 * @param grace how long it may take to get going
 * @param bytesASecond of the slowest line that is waited for, after that
 * @param longest how long the whole may take
 */
record Pace(Duration grace, long bytesASecond, Duration longest) {

    /** Of what is awaited from a stranger. */
    static Pace ofStrangers(Duration longest) {
        return new Pace(Duration.ofSeconds(30), 16L * 1024, longest);
    }

    /** Of what he still sends once he has his answer: nobody needs it, and each who sends it holds a place. */
    static Pace ofAnswered(Duration longest) {
        return new Pace(Duration.ofSeconds(5), 128L * 1024, longest);
    }

    /** Whether so much in so long is too little. */
    boolean lost(Duration since, long received) {
        return since.compareTo(longest) > 0 || received < (since.toSeconds() - grace.toSeconds()) * bytesASecond;
    }
}
