package org.rogatory.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files that a test of this run has walked to their ends; another one that reads them only does not walk again. */
@Component
class WalkedFiles {

    private final Map<String, List<Desk>> walked = new HashMap<>();

    /** Walks now, whatever was walked before. */
    List<Desk> anew(String procedure, Stream<Desk> files) {
        var gone = files.toList();
        walked.put(procedure, gone);
        return gone;
    }

    /** Those of before, or else walked now. */
    Stream<Desk> once(String procedure, Supplier<Stream<Desk>> files) {
        var before = walked.get(procedure);
        return (before == null ? anew(procedure, files.get()) : before).stream();
    }
}
