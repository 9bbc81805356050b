package org.rogatory.web.shared;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Waits for what strangers send only so long. Files of forms are read by the container itself, past every filter, so
 * this stands in the container.
 */
final class OpenDoorValve extends ValveBase {

    private final Duration longest;

    /** @param longest how long it may take to receive what a stranger sends */
    OpenDoorValve(Duration longest) {
        super(true);
        this.longest = longest;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!UploadLimitFilter.openDoor(String.valueOf(request.getDecodedRequestURI()))) {
            getNext().invoke(request, response);
            return;
        }
        var received = request.getCoyoteRequest();
        var own = received.getInputBuffer();
        var steady = new SteadyBody(own, System::nanoTime, longest);
        received.setInputBuffer(steady);
        try {
            getNext().invoke(request, response);
        } finally {
            received.setInputBuffer(own);
            if (steady.late()) {
                // The rest would be read, as slowly, before the next request of the connection.
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }
}
