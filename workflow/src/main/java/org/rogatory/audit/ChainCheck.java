package org.rogatory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Checks the whole trail from its first row and says what is wrong where: rows altered, removed, put in another order or
 * put in, and where the chain is not the one whose places were signed.
 */
@Service
public class ChainCheck {

    private static final int BATCH = 500;
    private static final int MOST_TOLD = 10_000;

    private final AuditEntries entries;
    private final AnchorRows anchors;
    private final AnchorFolder folder;
    private final ObjectProvider<AnchorSeals> seals;
    private final ChainReading reading;

    ChainCheck(
            AuditEntries entries,
            ChainReading reading,
            AnchorRows anchors,
            AnchorFolder folder,
            ObjectProvider<AnchorSeals> seals) {
        this.entries = entries;
        this.anchors = anchors;
        this.folder = folder;
        this.seals = seals;
        this.reading = reading;
    }

    /**
     * Reads all rows, so it takes its time; files and seals are looked at outside of the transaction that reads. A gap that
     * an auditor has looked at is no fault: whoever asks believes the database that far.
     */
    public ChainReport check() {
        return check(ToldGap::acknowledged);
    }

    /** The same for whoever does not believe the database: of the gaps only those are no fault that he names himself. */
    public ChainReport check(Set<String> known) {
        return check(gap -> known.contains(gap.name()));
    }

    private ChainReport check(Predicate<ToldGap> known) {
        var signed = signed();
        var places = signed.inOrder();
        var walk = new ChainWalk(places.stream().map(Anchor::position).collect(Collectors.toSet()));
        var head = reading.through(walk);
        return report(walk.faults(), new AnchorCheck(places, head, walk::hashAt), signed, known);
    }

    private ChainReport report(
            List<ChainFault> ofRows, AnchorCheck check, SignedPlaces signed, Predicate<ToldGap> known) {
        var told = ToldGap.of(aboutTheChain(entries));
        var faults = new ArrayList<>(ofRows);
        check.gap(told).ifPresent(faults::add);
        told.stream()
                .filter(known.negate())
                .map(gap -> new ChainFault(ChainFault.Kind.GAP, gap.from() + 1, gap.to(), gap.row()))
                .forEach(faults::add);
        faults.addAll(signed.unbelieved());
        return new ChainReport(
                check.head().position(),
                entries.waiting(),
                faults,
                check.anchors().size(),
                signed.unsigned(),
                signed.certificates(),
                told);
    }

    static List<AuditEntry> aboutTheChain(AuditEntries entries) {
        return entries.aboutGaps(Limit.of(MOST_TOLD));
    }

    /** Those of the folder and of the database; what both have alike counts once. */
    private SignedPlaces signed() {
        var signed = new SignedPlaces(seals.getIfAvailable());
        folder.all().forEach(signed::take);
        var part = anchors.behind(Long.MIN_VALUE, Limit.of(BATCH));
        while (!part.isEmpty()) {
            part.stream()
                    .map(AnchorRow::anchor)
                    .filter(anchor -> !folder.keeps(anchor))
                    .forEach(signed::take);
            part = anchors.behind(part.get(part.size() - 1).position(), Limit.of(BATCH));
        }
        return signed;
    }
}
