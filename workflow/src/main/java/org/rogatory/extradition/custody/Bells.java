package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.springframework.stereotype.Component;

/** What rings for the custody of each file: read once in a transaction, in the name of the processes. */
@Component
class Bells {

    private final BellRepository bells;
    private final ReadOnce<String, List<Bell>> known;

    Bells(BellRepository bells) {
        this.bells = bells;
        this.known = new ReadOnce<>(caseRef -> bells.standing(caseRef, AccessScope.system()));
    }

    /** Those that ring yet. */
    List<Bell> standing(String caseRef) {
        return known.of(caseRef).stream().filter(Bell::standing).toList();
    }

    /** Keeps one more, which this transaction knows from now on. */
    void add(String caseRef, Bell.Setting set) {
        var before = standing(caseRef);
        var kept = bells.save(new Bell(caseRef, set));
        known.remember(
                Map.of(caseRef, Stream.concat(before.stream(), Stream.of(kept)).toList()));
    }

    /** Lets one of them ring no more. */
    void silence(Bell bell) {
        bell.fallSilent();
        bells.save(bell);
    }
}
