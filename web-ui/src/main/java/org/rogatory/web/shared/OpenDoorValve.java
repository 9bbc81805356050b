package org.rogatory.web.shared;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Waits for what strangers send only so long, and for less once they have their answer; for less, too, for the rest of
 * what was not for its sender to bring. Files of forms are read by the
 * container itself, past every filter, and what nobody read is read by it in the end: so this stands in the container.
 */
final class OpenDoorValve extends ValveBase {

    private final Pace awaited;
    private final Pace answered;

    /** @param longest how long it may take to receive what a stranger sends */
    OpenDoorValve(Duration longest) {
        this(Pace.ofStrangers(longest), Pace.ofAnswered(longest));
    }

    /**
     * With a pace of its own for each.
     *
     * @param awaited what is read before the answer
     * @param answered what still comes after it
     */
    OpenDoorValve(Pace awaited, Pace answered) {
        super(true);
        this.awaited = awaited;
        this.answered = answered;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!UploadLimitFilter.openDoor(String.valueOf(request.getServletPath()))) {
            getNext().invoke(request, response);
            if (LargeUpload.refused(request)) {
                endOfBody(request, response);
            }
            return;
        }
        var received = request.getCoyoteRequest();
        var own = received.getInputBuffer();
        var steady = new SteadyBody(own, System::nanoTime, awaited);
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
        if (!steady.late()) {
            endOfBody(request, response);
        }
    }

    private void endOfBody(Request request, Response response) {
        if (!request.isAsync() && !request.getCoyoteRequest().isFinished() && !heardOut(request, response)) {
            response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** The answer goes first, unless it is an error that another valve has still to tell. */
    private boolean heardOut(Request request, Response response) {
        try {
            if (!response.isErrorReportRequired()) {
                response.finishResponse();
            }
            return new RestOfBody(request.getCoyoteRequest(), answered).read();
        } catch (IOException gone) {
            return false;
        }
    }
}
