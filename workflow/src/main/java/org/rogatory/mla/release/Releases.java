package org.rogatory.mla.release;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.cascade.ItemDays;
import org.rogatory.mla.item.Holding;
import org.rogatory.notices.Notices;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request has ended on the requested side, by message, on paper or by its own decision: whoever may be held for it, or
 * whatever, is pointed out at once, with a clock, and the file is not closed before it is recorded what became of it.
 * Which authority orders a release, and within which time, is national law: ask the central authority.
 */
@Service
public class Releases {

    /** The clock of the office, which the release that is due starts. */
    private static final String TERM = "sys_release";

    private static final Map<String, String> NOTICES =
            Map.of(Choices.EVIDENCE, "property_return", Choices.NOT_TOLD, "held_review");

    private final ReleaseRepository releases;
    private final Holding holding;
    private final Cases cases;
    private final Notices notices;
    private final Deadlines deadlines;
    private final ItemDays days;
    private final Clock clock;

    Releases(
            ReleaseRepository releases,
            Holding holding,
            Cases cases,
            Notices notices,
            Deadlines deadlines,
            ItemDays days,
            Clock clock) {
        this.releases = releases;
        this.holding = holding;
        this.cases = cases;
        this.notices = notices;
        this.deadlines = deadlines;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The request has ended.
     *
     * @param told what is said to be held; null if nobody said it, then what was begun for the file tells
     * @param executing key of the authority that executes the whole, or null; who has items of its own is told, too
     */
    @Transactional
    public void ended(CaseFile file, @Nullable String told, @Nullable String executing) {
        var held = held(file, told);
        if (held != null) {
            var holders = new LinkedHashSet<String>(holding.holders(file.caseRef()));
            if (executing != null) {
                holders.add(executing);
            }
            due(file, held, holders);
        }
    }

    /**
     * Single items have ended; who holds for others goes on.
     *
     * @param told what is said to be held for them
     * @param executing keys of the authorities that execute them
     */
    @Transactional
    public void itemsEnded(CaseFile file, String told, Collection<String> executing) {
        var held = held(file, told);
        if (held != null) {
            due(file, held, executing);
        }
    }

    private void due(CaseFile file, String held, Collection<String> executing) {
        var release = of(file).orElse(null);
        if (release == null) {
            release = new Release(file.caseRef(), held, clock.instant());
        } else {
            release.due(held, clock.instant());
        }
        releases.saveAndFlush(release);
        cases.note(file, Act.draft("release_due").kind(release.held()).act(), Officer.system(file.state()));
        notices.notify(
                concerned(file, executing), NOTICES.getOrDefault(release.held(), "release_review"), file.caseRef());
    }

    private @Nullable String held(CaseFile file, @Nullable String told) {
        if (told == null) {
            return holding.mayHoldNow(file.caseRef()) ? Choices.NOT_TOLD : null;
        }
        return Choices.NOTHING_HELD.equals(told) ? null : told;
    }

    /** Refuses a withdrawal on paper that does not say what is held, where somebody or something may be. */
    @Transactional(readOnly = true)
    public void demandSaid(CaseFile file, Act act) {
        if (act.kind() == null && holding.mayHoldNow(file.caseRef())) {
            throw Refusal.of("held-unsaid", "kind");
        }
    }

    /** The head and the officer of the file, and those who hold: the executing authorities. */
    private static Set<String> concerned(CaseFile file, Collection<String> executing) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        concerned.add(Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER));
        for (var authority : executing) {
            ExecutionPlaces.EXECUTING.forEach(role -> concerned.add(Officer.principalOf(authority, role)));
        }
        return concerned;
    }

    /** Whether something is still to be let go or given back. */
    @Transactional(readOnly = true)
    public boolean open(CaseFile file) {
        return of(file).filter(Release::open).isPresent();
    }

    /** Refuses to close a file for which somebody or something may still be held. */
    @Transactional(readOnly = true)
    public void demandSettled(CaseFile file) {
        if (open(file)) {
            throw Refusal.of("release-unrecorded");
        }
    }

    /**
     * A person or property was let go by an act; or it was found that nothing is held, and how. The clock runs on, and
     * the work presses by it, while somebody or something is still held.
     */
    @Transactional
    void settle(CaseFile file, Act act) {
        var release = of(file).filter(Release::open).orElseThrow(() -> Refusal.of("wrong-status"));
        release.settle(String.valueOf(act.kind()), clock.instant());
        releases.saveAndFlush(release);
        if (!release.open()) {
            deadlines.meet(file.caseRef(), TERM);
            days.press(file);
        }
    }

    /** Nothing has ended after all for which anybody was to be let go: nothing is due any more. */
    @Transactional
    public void revoke(CaseFile file) {
        of(file).filter(Release::open).ifPresent(release -> {
            release.revoke(clock.instant());
            releases.saveAndFlush(release);
            deadlines.stop(file.caseRef(), TERM);
        });
    }

    private Optional<Release> of(CaseFile file) {
        return releases.find(file.caseRef(), AccessScope.system());
    }
}
