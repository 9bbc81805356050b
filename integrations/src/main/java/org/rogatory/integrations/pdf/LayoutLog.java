package org.rogatory.integrations.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on the warnings of the layout; its many progress lines stay silent. */
final class LayoutLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(OpenHtmlPdfRenderer.class);

    @Override
    public void log(String where, Level level, String msg) {
        if (warns(level)) {
            LOG.warn("{}: {}", where, msg);
        }
    }

    @Override
    public void log(String where, Level level, String msg, Throwable cause) {
        if (warns(level)) {
            LOG.warn("{}: {}", where, msg, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        LOG.trace("The level of {} is fixed", logger);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return warns(diagnostic.getLevel());
    }

    private static boolean warns(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
