package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ToldFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What nobody foresaw in a handler, asked last of all. Left to the container it would be in the log with its message,
 * and messages repeat what somebody had typed: the log gets what failed and where, under a number that the page shows.
 */
@Component
class UnforeseenFailures implements HandlerExceptionResolver, Ordered {

    /** The number of the failure, for the page of errors. */
    static final String NUMBER = "failureNumber";

    private static final Logger LOG = LoggerFactory.getLogger(UnforeseenFailures.class);
    private static final int DIGITS = 8;

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof RuntimeException) || othersAnswer(failure) || response.isCommitted()) {
            return null;
        }
        if (brokenOff(failure)) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView();
        }
        var number = UUID.randomUUID().toString().substring(0, DIGITS);
        LOG.error("Failure {}: {}", number, ToldFailure.of(failure));
        request.setAttribute(NUMBER, number);
        answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        return new ModelAndView();
    }

    private static void answer(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException gone) {
            LOG.debug("Nobody is there any more to be told {}", status);
        }
    }

    /** Who is gone before all that he sends has come has let nothing fail here. */
    private static boolean brokenOff(Exception failure) {
        return causes(failure).anyMatch(BadRequestException.class::isInstance);
    }

    /** Of rights the guards before the pages, of forms that are too large the filter of uploads. */
    private static boolean othersAnswer(Exception failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException
                || causes(failure).anyMatch(InvalidParameterException.class::isInstance);
    }

    private static Stream<Throwable> causes(Exception failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
