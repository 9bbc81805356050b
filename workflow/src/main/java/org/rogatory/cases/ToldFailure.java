package org.rogatory.cases;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure as the log tells it: what and where; no message, since messages repeat what somebody had typed. */
public final class ToldFailure {

    private static final String OURS = "org.rogatory.";
    private static final int FRAMES = 8;

    private ToldFailure() {}

    /** The classes of its causes, and the places in the code it came by. */
    public static String of(Throwable failure) {
        return causes(failure) + " at " + places(failure);
    }

    private static String causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName() + state(cause))
                .collect(Collectors.joining(", caused by "));
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql ? " (" + sql.getSQLState() + ", " + sql.getErrorCode() + ")" : "";
    }

    private static String places(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS) && frame.getLineNumber() > 0)
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
    }
}
