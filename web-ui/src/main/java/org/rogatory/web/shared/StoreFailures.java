package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Failures of the database: databases repeat in their messages what somebody had typed, so the log gets none of them. */
final class StoreFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFailures.class);
    private static final String OURS = "org.rogatory.";
    private static final int FRAMES = 8;

    private StoreFailures() {}

    /** Notes what failed and where, and answers as any failure is answered. */
    static void answer(DataAccessException failure, HttpServletResponse response) throws IOException {
        LOG.error("The database failed: {} at {}", causes(failure), places(failure));
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
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
