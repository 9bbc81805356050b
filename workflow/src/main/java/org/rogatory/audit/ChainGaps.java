package org.rogatory.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the database has less, or something else, than was signed: after a restore, or after somebody wrote it anew. */
@Service
public class ChainGaps {

    private final AuditEntries entries;
    private final AuditChains chains;
    private final AnchorRows rows;
    private final AnchorFolder folder;
    private final ApplicationEventPublisher events;

    ChainGaps(
            AuditEntries entries,
            AuditChains chains,
            AnchorRows rows,
            AnchorFolder folder,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.chains = chains;
        this.rows = rows;
        this.folder = folder;
        this.events = events;
    }

    /** Those that no auditor has looked at yet, the newest first. */
    @Transactional(readOnly = true)
    public List<ToldGap> open() {
        return ToldGap.of(ChainCheck.aboutTheChain(entries)).stream()
                .filter(gap -> !gap.acknowledged())
                .toList();
    }

    /** An auditor has looked at a gap; false where it is none that is open. */
    @Transactional
    public boolean acknowledge(long row, String auditor) {
        if (open().stream().noneMatch(gap -> gap.row() == row)) {
            return false;
        }
        events.publishEvent(new ChainEvent(ToldGap.SEEN, auditor, Map.of(ToldGap.GAP, String.valueOf(row))));
        return true;
    }

    /** Compares the chain with the last place that was signed; a gap that is not told yet is told in the chain itself. */
    public Optional<ChainFault> look() {
        var head = chains.end();
        var last = folder.last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var told = ToldGap.of(ChainCheck.aboutTheChain(entries));
        if (check(List.of(last.get()), head).strayed(told).isEmpty()) {
            return Optional.empty();
        }
        var gap = check(folder.all().map(Anchor::bare).toList(), head).gap(told);
        gap.ifPresent(found -> events.publishEvent(new ChainEvent(
                ToldGap.TOLD,
                ChainEvent.SYSTEM,
                Map.of(
                        ToldGap.FROM, String.valueOf(found.position() - 1),
                        ToldGap.TO, String.valueOf(found.to())))));
        return gap;
    }

    /** What no auditor has looked at: gaps that are told, and one that shows at the places that were signed last. */
    List<ChainFault> unseen() {
        var told = ToldGap.of(ChainCheck.aboutTheChain(entries));
        var open = told.stream()
                .filter(gap -> !gap.acknowledged())
                .map(gap -> ChainFault.between(ChainFault.Kind.GAP, gap.from() + 1, gap.to()));
        var untold = check(lastSigned(), chains.end()).gap(told);
        return Stream.concat(open, untold.stream()).toList();
    }

    private List<Anchor> lastSigned() {
        return Stream.concat(folder.last().stream(), rows.newest().map(AnchorRow::anchor).stream())
                .distinct()
                .sorted(Comparator.comparingLong(Anchor::position))
                .toList();
    }

    private AnchorCheck check(List<Anchor> anchors, ChainHead head) {
        return new AnchorCheck(anchors, head, this::hashAt);
    }

    private @Nullable String hashAt(long place) {
        return entries.hashAt(place).orElse(null);
    }
}
