package org.rogatory.handover;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Draws the act up from what is in the hands of the leaver, and anew where that has become something else. */
@Component
class Drawing {

    private static final Comparator<HandoverRow> ORDER = Comparator.comparing(HandoverRow::kind)
            .thenComparing(row -> String.valueOf(row.held().caseRef()))
            .thenComparing(row -> row.held().subject());

    private final Places places;
    private final HandoverRowRepository rows;
    private final HandoverSignatureRepository signatures;
    private final Clock clock;

    Drawing(Places places, HandoverRowRepository rows, HandoverSignatureRepository signatures, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.signatures = signatures;
        this.clock = clock;
    }

    List<HandoverRow> rows(Handover handover) {
        return rows.of(handover.handoverId()).stream().sorted(ORDER).toList();
    }

    List<HandoverRow> draw(Handover handover, List<Held> found) {
        return rows.saveAll(found.stream()
                .map(held -> new HandoverRow(handover.handoverId(), held, handover.receiver()))
                .toList());
    }

    /** Adds what is new, drops what is gone or has changed, and lets the signatures fall; false where all is as drawn. */
    boolean redraw(Handover handover, Officer leaver, List<HandoverRow> drawn) {
        var now = places.at(handover.authority(), leaver);
        var found = drawn.stream().filter(row -> !row.kind().written()).toList();
        var before = new HashSet<>(found.stream().map(HandoverRow::held).toList());
        if (before.equals(new HashSet<>(now))) {
            return false;
        }
        var known = found.stream().collect(toMap(row -> row.held().name(), identity()));
        var gone = found.stream()
                .filter(row -> !now.contains(row.held()))
                .map(HandoverRow::rowId)
                .toList();
        var fresh = new ArrayList<HandoverRow>();
        for (var held : now) {
            if (!before.contains(held)) {
                var same = known.get(held.name());
                var receiver = same == null ? handover.receiver() : same.receiver();
                fresh.add(new HandoverRow(handover.handoverId(), held, receiver));
            }
        }
        if (!gone.isEmpty()) {
            rows.drop(gone);
        }
        rows.saveAll(fresh);
        change(handover, true);
        return true;
    }

    /** Whatever was signed was another act. */
    void change(Handover handover, boolean found) {
        handover.change(clock.instant(), found);
        signatures.drop(handover.handoverId());
    }
}
