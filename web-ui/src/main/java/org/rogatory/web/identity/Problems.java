package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** Refusals before any controller runs, in the form of RFC 9457. */
final class Problems {

    private Problems() {}

    static void write(HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"type\":\"urn:rogatory:problem:%s\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}"
                        .formatted(code, HttpStatus.valueOf(status).getReasonPhrase(), status, code));
    }
}
