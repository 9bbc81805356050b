package org.rogatory.web.operations;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** Stack traces for the log: classes and lines, never the message of a failure: it may repeat what somebody typed. */
public final class QuietTraces implements StackTracePrinter {

    private final StandardStackTracePrinter printer = StandardStackTracePrinter.rootLast()
            .withFormatter(failure -> failure.getClass().getName());

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        printer.printStackTrace(failure, out);
    }
}
