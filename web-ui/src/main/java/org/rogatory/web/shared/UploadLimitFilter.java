package org.rogatory.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload by its announced length, before anything reads it; one that announces none, once it has gone over
 * the limit; one for which the disk has no room, once that shows. A stranger has to announce the length. What only some
 * may send is judged at the doors, before its body is read. The answer is alike: for people a page, for national
 * systems RFC 9457.
 */
@Component
final class UploadLimitFilter extends OncePerRequestFilter {

    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    private static final int NO_ROOM = HttpStatus.INSUFFICIENT_STORAGE.value();

    /** Where anybody may send something, however the address is written. */
    private static final Pattern OPEN_DOOR = Pattern.compile("/+(api/+v1/+)?verify(/.*)?");

    /** Where a package is the whole body, read while it comes and stopped at its own limit. */
    private static final Pattern PACKAGES =
            Pattern.compile("/cases/receive-package/content|/api/v1/cases/received-package");

    /** The form for carriers: an update is as large as the program. The doors judge who may send so much. */
    static final String CARRIER = "/carriers/new";

    private final DataSize limit;
    private final DataSize openDoor;
    private final DataSize carrier;
    private final Path forms;

    UploadLimitFilter(
            @Value("${rogatory.documents.limit}") DataSize limit,
            @Value("${rogatory.verification.limit}") DataSize openDoor,
            @Value("${rogatory.media.upload-limit}") DataSize carrier,
            MultipartConfigElement forms) {
        this.limit = limit;
        this.openDoor = openDoor;
        this.carrier = carrier;
        this.forms = Path.of(forms.getLocation());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (openDoor(request) && unannounced(request)) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getContentLengthLong() > limit(request)) {
            refuse(request, response, TOO_LARGE);
            return;
        }
        if (large(request)) {
            LargeUpload.mark(request);
        }
        try {
            chain.doFilter(request, response);
        } catch (LargeUploadRefused notHis) {
            LargeUpload.refuse(request);
            refuse(request, response, inPieces(request) ? HttpServletResponse.SC_LENGTH_REQUIRED : TOO_LARGE, limit);
        } catch (InvalidParameterException | ServletException failed) {
            boolean full = form(request) && full(failed);
            if (response.isCommitted() || !full && !overLimit(failed)) {
                throw failed;
            }
            refuse(request, response, full ? NO_ROOM : TOO_LARGE);
        }
    }

    private long limit(HttpServletRequest request) {
        return wholePackage(request) ? Long.MAX_VALUE : PageConfiguration.requestLimit(largest(request));
    }

    private DataSize largest(HttpServletRequest request) {
        if (openDoor(request)) {
            return openDoor;
        }
        return CARRIER.equals(request.getServletPath()) ? carrier : limit;
    }

    /** More than a document may have, or perhaps more. */
    private boolean large(HttpServletRequest request) {
        return CARRIER.equals(request.getServletPath())
                && (inPieces(request) || request.getContentLengthLong() > PageConfiguration.requestLimit(limit));
    }

    private static boolean inPieces(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean wholePackage(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return PACKAGES.matcher(request.getServletPath()).matches()
                && type.startsWith("application/")
                && !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean openDoor(HttpServletRequest request) {
        return openDoor(request.getServletPath());
    }

    /** Whether it is where anybody may send something. */
    static boolean openDoor(String path) {
        return OPEN_DOOR.matcher(path).matches();
    }

    /** The container would stop such a body at the limit of officers only. */
    private static boolean unannounced(HttpServletRequest request) {
        return inPieces(request) || request.getContentLengthLong() < 0 && "POST".equals(request.getMethod());
    }

    /** The container tells so when the first field of the form is asked for. */
    private static boolean overLimit(Exception failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof InvalidParameterException invalid && invalid.getErrorCode() == TOO_LARGE);
    }

    private static boolean form(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/");
    }

    /** The container could not lay down what came, whether the doors or the page asked for it first. */
    private boolean full(Exception failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof IOException broken && StoreFull.or(broken, forms) instanceof StoreFull);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        refuse(request, response, status, largest(request));
    }

    /** The page of the error is drawn without the body, since reading it would fail again. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, DataSize most)
            throws ServletException, IOException {
        response.reset();
        request.setAttribute("largestMegabytes", most.toMegabytes());
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        var page = request.getRequestDispatcher("/error");
        page.forward(new BodilessRequest(request), response);
    }
}
