package org.rogatory.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.ChainFault.Kind;

/**
 * Goes along the rows of the chain and tells what does not fit. After a fault it goes on: each row of the second form says
 * by itself whether it is what was sealed at its place, and its neighbours whether it belongs there.
 */
final class ChainWalk {

    private static final int MOST = 100;
    /** What is said of rows behind the end is said better by telling that they are there. */
    private static final Set<Kind> BEHIND = EnumSet.of(Kind.ALTERED, Kind.REMOVED);

    private final Set<Long> wanted;
    private final Map<Long, String> hashes = new HashMap<>();
    private final List<Suspect> suspects = new ArrayList<>();
    private final List<ChainFault> gaps = new ArrayList<>();
    private final List<ChainFault> ends = new ArrayList<>();

    private final ChainHead behind;
    private ChainHead begun = ChainHead.NONE;
    private long last = Long.MAX_VALUE;

    private long place;
    private String hash;
    /** The row before the one that is judged, and whether it or what is missing before it explains a broken link. */
    private @Nullable AuditEntry before;

    private boolean explained;
    private @Nullable AuditEntry judged;

    /** One that remembers the hashes at these places. */
    ChainWalk(Set<Long> wanted) {
        this(wanted, ChainHead.NONE);
    }

    /** One that goes on behind a place up to which the chain was found whole. */
    ChainWalk(Set<Long> wanted, ChainHead behind) {
        this.wanted = new HashSet<>(wanted);
        this.behind = behind;
        this.place = behind.position();
        this.hash = behind.hash();
        this.hashes.put(place, hash);
    }

    /** The place behind which it begins. */
    ChainHead behind() {
        return behind;
    }

    /** The last place that it has come to. */
    long place() {
        return place;
    }

    /** The next row, in the order of places; rows of one place in that of their numbers. */
    void take(AuditEntry entry) {
        var now = judged;
        if (now != null) {
            judge(now, entry);
        }
        judged = entry;
    }

    private void judge(AuditEntry now, @Nullable AuditEntry next) {
        var at = position(now);
        if (at == place) {
            doubled(now, next);
            return;
        }
        if (at > place + 1) {
            missing(place + 1, at - 1);
            explained = true;
        }
        var fits = content(now, at);
        if (!fits) {
            suspect(now, next != null && hash.equals(next.previous()) ? Kind.INSERTED : Kind.ALTERED);
        } else if (!linked(now) && !explained) {
            wrongLink(now, next);
        }
        explained = !fits;
        pass(now, at);
    }

    private void missing(long from, long to) {
        if (gaps.size() < MOST) {
            gaps.add(ChainFault.between(Kind.REMOVED, from, to));
        }
    }

    /** Two rows at one place: the one that the row behind them names was sealed there. */
    private void doubled(AuditEntry now, @Nullable AuditEntry next) {
        var other = before;
        var named = next != null && Objects.equals(next.previous(), now.hash());
        if (other != null && (explained || named) && content(now, place)) {
            suspect(other, Kind.INSERTED);
            explained = false;
            pass(now, place);
        } else {
            suspect(now, Kind.INSERTED);
        }
    }

    /** The row says what was sealed, but not behind the row that stands before it. */
    private void wrongLink(AuditEntry now, @Nullable AuditEntry next) {
        var former = before;
        if (former == null || next != null && !Objects.equals(next.previous(), now.hash())) {
            suspect(now, Kind.ALTERED);
        } else {
            suspect(former, Kind.ALTERED);
        }
    }

    private void pass(AuditEntry now, long at) {
        before = now;
        place = at;
        hash = Objects.requireNonNullElse(now.hash(), "");
        if (wanted.contains(at)) {
            hashes.put(at, hash);
        }
    }

    /** A row of the first form behind a gap cannot be told: what it was sealed behind is gone. */
    private boolean content(AuditEntry entry, long at) {
        if (entry.format() == ChainText.FIRST) {
            return at > place + 1 || ChainText.hash(hash, entry, at).equals(entry.hash());
        }
        var previous = entry.previous();
        return previous != null && ChainText.hash(previous, entry, at).equals(entry.hash());
    }

    private boolean linked(AuditEntry entry) {
        return entry.format() == ChainText.FIRST || hash.equals(entry.previous());
    }

    private void suspect(AuditEntry entry, Kind kind) {
        var known = suspects.stream().anyMatch(suspect -> suspect.entry() == entry);
        if (suspects.size() < MOST && !known) {
            suspects.add(new Suspect(entry, Objects.requireNonNullElse(entry.previous(), hash), kind));
        }
    }

    private static long position(AuditEntry entry) {
        return Objects.requireNonNull(entry.position());
    }

    /** The kept end of the chain before the first row is read: all rows up to there have to come. */
    void begin(ChainHead head) {
        begun = head;
        wanted.add(head.position());
    }

    /** The kept end of the chain after the last row was read: none may stand behind it. */
    void end(ChainHead head) {
        if (judged != null) {
            judge(judged, null);
        }
        if (place < begun.position()) {
            ends.add(ChainFault.between(Kind.REMOVED, place + 1, begun.position()));
        } else if (!explained && !(kept(begun) && kept(head))) {
            ends.add(ChainFault.between(Kind.END, place, place));
        }
        if (place > head.position()) {
            ends.add(ChainFault.between(Kind.INSERTED, head.position() + 1, place));
            last = head.position();
        }
    }

    private boolean kept(ChainHead head) {
        return head.position() != place && !wanted.contains(head.position())
                || head.hash().equals(head.position() == place ? hash : hashAt(head.position()));
    }

    /** All that is wrong, in the order of places. */
    List<ChainFault> faults() {
        var moved = new Moved(suspects, gaps)
                .faults().stream().filter(fault -> !BEHIND.contains(fault.kind()) || fault.position() <= last);
        return Stream.concat(moved, ends.stream())
                .sorted(Comparator.comparingLong(ChainFault::position))
                .limit(MOST)
                .toList();
    }

    /** The hash at a place that was to be remembered; null where no row stands there. */
    @Nullable
    String hashAt(long position) {
        return position == 0 ? AuditChain.START : hashes.get(position);
    }
}
