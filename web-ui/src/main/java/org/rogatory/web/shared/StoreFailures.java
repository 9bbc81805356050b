package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.cases.ToldFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Failures of the database: databases repeat in their messages what somebody had typed, so the log gets none of them. */
final class StoreFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFailures.class);

    private StoreFailures() {}

    /** Notes what failed and where, and answers as any failure is answered. */
    static void answer(DataAccessException failure, HttpServletResponse response) throws IOException {
        LOG.error("The database failed: {}", ToldFailure.of(failure));
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
