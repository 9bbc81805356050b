package org.rogatory.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var all = anchors();
        var walk = new ChainWalk(all.stream().map(Anchor::position).collect(Collectors.toSet()));
        var head = reading.through(walk);
        return report(walk.faults(), new AnchorCheck(all, head, walk::hashAt), known);
    }

    private ChainReport report(List<ChainFault> ofRows, AnchorCheck check, Predicate<ToldGap> known) {
        var told = ToldGap.of(aboutTheChain(entries));
        var certificates = new TreeSet<String>();
        var faults = new ArrayList<>(ofRows);
        check.gap(told).ifPresent(faults::add);
        told.stream()
                .filter(known.negate())
                .map(gap -> new ChainFault(ChainFault.Kind.GAP, gap.from() + 1, gap.to(), gap.row()))
                .forEach(faults::add);
        faults.addAll(check.unbelieved(seals.getIfAvailable(), certificates));
        var unsigned =
                check.anchors().stream().filter(anchor -> anchor.seal() == null).count();
        return new ChainReport(
                check.head().position(),
                entries.unsealed(Limit.of(BATCH)).size(),
                faults,
                check.anchors().size(),
                (int) unsigned,
                certificates,
                told);
    }

    static List<AuditEntry> aboutTheChain(AuditEntries entries) {
        return entries.aboutGaps(Limit.of(MOST_TOLD));
    }

    /** Those of the folder and of the database; what both have alike counts once. */
    private List<Anchor> anchors() {
        return Stream.concat(folder.all().stream(), anchors.all().stream().map(AnchorRow::anchor))
                .distinct()
                .sorted(Comparator.comparingLong(Anchor::position))
                .toList();
    }
}
