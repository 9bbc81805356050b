package org.rogatory.web.identity;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Notes for the operator how calls to the issuer went. That it refuses somebody is an answer like another: it is there
 * and decides.
 */
final class IssuerWatch implements ClientHttpRequestInterceptor {

    private static final String PARTNER = "issuer";

    private final OutsideCalls calls;

    IssuerWatch(OutsideCalls calls) {
        this.calls = calls;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        try {
            var answer = execution.execute(request, body);
            if (answer.getStatusCode().is5xxServerError()) {
                calls.failed(PARTNER, CallFailure.REFUSED);
            } else {
                calls.answered(PARTNER);
            }
            return answer;
        } catch (IOException broken) {
            var slow = broken instanceof HttpTimeoutException;
            calls.failed(PARTNER, slow ? CallFailure.SLOW : CallFailure.UNREACHED);
            throw broken;
        }
    }
}
