package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Refusals on pages that no form shows: told on a page that says where to go. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageProblems {

    private static final Map<String, HttpStatus> STATUSES = Map.of(
            "not-found", HttpStatus.NOT_FOUND,
            "role", HttpStatus.FORBIDDEN,
            "four-eyes", HttpStatus.FORBIDDEN);

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return page(STATUSES.getOrDefault(refusal.code(), HttpStatus.CONFLICT));
    }

    @ExceptionHandler
    ModelAndView crossed(ConcurrencyFailureException crossed) {
        return page(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableSecret unreadable) {
        return page(HttpStatus.GONE);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large) {
        return page(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView failed(DataAccessException failure, HttpServletResponse response) throws IOException {
        if (Crossings.doubled(failure)) {
            return page(HttpStatus.CONFLICT);
        }
        StoreFailures.answer(failure, response);
        return null;
    }

    private static ModelAndView page(HttpStatus status) {
        var page = new ModelAndView("error/" + status.value());
        page.setStatus(status);
        return page;
    }
}
