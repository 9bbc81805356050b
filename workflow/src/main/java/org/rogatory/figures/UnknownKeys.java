package org.rogatory.figures;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Keys on which rows of this node rest and which the data in use do not know: each is a figure, and the log of the
 * start names them. The node works all the same, since for everything else nothing is lost.
 */
public final class UnknownKeys implements FigureSource {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownKeys.class);

    private final Figure each;
    private final String line;
    private final Supplier<List<String>> unknown;

    /**
     * Asks for the keys anew each time.
     *
     * @param each the figure of every one, whose part is its key
     * @param line what the log says before the keys
     */
    public UnknownKeys(Figure each, String line, Supplier<List<String>> unknown) {
        this.each = each;
        this.line = line;
        this.unknown = unknown;
    }

    @Override
    public List<Figure> figures() {
        return unknown.get().stream().map(each::forPart).toList();
    }

    @Override
    public String name() {
        return each.name();
    }

    /** Told at once when a node has started. */
    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        var keys = unknown.get();
        if (!keys.isEmpty()) {
            LOG.warn("{}: {}", line, keys);
        }
    }
}
