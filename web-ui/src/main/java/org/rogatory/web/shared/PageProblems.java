package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.UnknownAuthority;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.identity.AccountRefused;
import org.rogatory.media.MediaRefused;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.trust.TrustOutOfReach;
import org.rogatory.trust.TrustRefused;
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

    /** The code of what cannot be read now and can be later. */
    static final String AWAY = "key-away";

    /** The code of what cannot be checked now and can be later. */
    static final String TRUST_AWAY = "trust-away";

    private static final Map<String, HttpStatus> STATUSES = Map.ofEntries(
            Map.entry("not-found", HttpStatus.NOT_FOUND),
            Map.entry("role", HttpStatus.FORBIDDEN),
            Map.entry("document-isolated", HttpStatus.NOT_FOUND),
            Map.entry("message-isolated", HttpStatus.NOT_FOUND),
            Map.entry("document-away", HttpStatus.SERVICE_UNAVAILABLE),
            Map.entry("document-erased", HttpStatus.NOT_FOUND),
            Map.entry("document-unknown", HttpStatus.NOT_FOUND),
            Map.entry("upload-unknown", HttpStatus.NOT_FOUND),
            Map.entry("text-isolated", HttpStatus.NOT_FOUND),
            Map.entry("text-erased", HttpStatus.NOT_FOUND),
            Map.entry("signing-right", HttpStatus.FORBIDDEN),
            Map.entry("disk-full", HttpStatus.INSUFFICIENT_STORAGE),
            Map.entry("pages-busy", HttpStatus.SERVICE_UNAVAILABLE),
            Map.entry(AWAY, HttpStatus.SERVICE_UNAVAILABLE),
            Map.entry("verify-busy", HttpStatus.SERVICE_UNAVAILABLE));

    /** Told alike, whatever was asked: the page says all there is to say. */
    private static final Set<String> PLAIN = Set.of("not-found", Refusal.CHANGED);

    private final RefusedPages pages;
    private final RefusalTrail trail;

    PageProblems(RefusedPages pages, RefusalTrail trail) {
        this.pages = pages;
        this.trail = trail;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        trail.keep(refusal, request);
        var status = refusal.needsAnother()
                ? HttpStatus.FORBIDDEN
                : STATUSES.getOrDefault(refusal.code(), HttpStatus.CONFLICT);
        return PLAIN.contains(refusal.code()) ? pages.of(status, request) : pages.of(refusal, status, request);
    }

    /** What the store of documents refuses is told like every refusal. */
    @ExceptionHandler
    ModelAndView refused(DocumentRefused refused, HttpServletRequest request) {
        return refused(Refusal.of(refused.code()), request);
    }

    /** So is what the trust register refuses. */
    @ExceptionHandler
    ModelAndView refused(TrustRefused refused, HttpServletRequest request) {
        return refused(told(refused.code(), refused.needsAnother()), request);
    }

    /** So is what the register of carriers refuses. */
    @ExceptionHandler
    ModelAndView refused(MediaRefused refused, HttpServletRequest request) {
        return refused(told(refused.code(), refused.needsAnother()), request);
    }

    /** So is what is refused about an account and no form tells. */
    @ExceptionHandler
    ModelAndView refused(AccountRefused refused, HttpServletRequest request) {
        return refused(Refusal.of(refused.code()), request);
    }

    private static Refusal told(String code, boolean another) {
        return another ? Refusal.secondPerson(code) : Refusal.of(code);
    }

    @ExceptionHandler
    ModelAndView crossed(ConcurrencyFailureException crossed, HttpServletRequest request) {
        return pages.of(HttpStatus.CONFLICT, request);
    }

    /** So is what is refused about a cabinet and no form tells. */
    @ExceptionHandler
    ModelAndView refused(CabinetRefused refused, HttpServletRequest request) {
        return refused(Refusal.of(refused.code()), request);
    }

    /**
     * Who asked for a page opens the cabinet first and is led back to it. Of a form nothing was done, and what was typed
     * stays in the browser: the cabinet is opened beside it.
     */
    @ExceptionHandler
    @Nullable
    ModelAndView shut(CabinetShut shut, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + ShutCabinets.door());
            response.setStatus(HttpStatus.LOCKED.value());
            return null;
        }
        return "GET".equals(request.getMethod())
                ? new ModelAndView("redirect:" + ShutCabinets.doorBefore(request))
                : pages.of(Refusal.of(CabinetShut.CODE), HttpStatus.LOCKED, request)
                        .addObject("shut", true);
    }

    /** What is to be done for an office that has left the data is not done, and is told like every refusal. */
    @ExceptionHandler
    ModelAndView gone(UnknownAuthority gone, HttpServletRequest request) {
        return refused(Refusal.of(UnknownAuthority.CODE), request);
    }

    @ExceptionHandler
    ModelAndView away(KeyOutOfReach away, HttpServletRequest request) {
        return refused(Refusal.of(AWAY), request);
    }

    @ExceptionHandler
    ModelAndView away(TrustOutOfReach away, HttpServletRequest request) {
        return pages.of(Refusal.of(TRUST_AWAY), HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableSecret unreadable, HttpServletRequest request) {
        return pages.of(HttpStatus.GONE, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return pages.of(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView failed(DataAccessException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Crossings.doubled(failure)) {
            return pages.of(HttpStatus.CONFLICT, request);
        }
        StoreFailures.answer(failure, response);
        return null;
    }
}
