package org.rogatory.mla.safeconduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReferenceData;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Persons who came because of a request may not be prosecuted for what lies before their coming until the days of the
 * treaty have run since they were told that they may go, or until they have left. Of an instrument whose days the
 * reference data do not name no limit is made: ask the central authority. Of one who came out of custody none names days.
 */
@Service
public class SafeConducts {

    static final String ARRIVED = "arrived";
    static final String MAY_GO = "may_go";

    private static final Set<String> COMING = Set.of("service_documents", "voluntary_appearance", "temporary_transfer");

    private final SafeConductRepository stays;
    private final AssistanceItems items;
    private final Deadlines deadlines;
    private final ItemDeadlines itemDeadlines;
    private final DeadlineRules rules;
    private final ReferenceData law;
    private final Directory directory;

    SafeConducts(
            SafeConductRepository stays,
            AssistanceItems items,
            Deadlines deadlines,
            ItemDeadlines itemDeadlines,
            DeadlineRules rules,
            ReferenceData law,
            Directory directory) {
        this.stays = stays;
        this.items = items;
        this.deadlines = deadlines;
        this.itemDeadlines = itemDeadlines;
        this.rules = rules;
        this.law = law;
        this.directory = directory;
    }

    /** Whether somebody comes for an item of this type: a summons, a wish to appear, a transfer for testimony. */
    public static boolean comes(String type) {
        return COMING.contains(type);
    }

    /** Whether somebody is asked to come for an item of this file. */
    @Transactional(readOnly = true)
    public boolean awaited(CaseFile file) {
        var first = file.kinds().first();
        return first != null && comes(first)
                || file.kinds().further() > 0
                        && items.of(file.caseRef(), AccessScope.system()).stream()
                                .anyMatch(item -> comes(item.type()));
    }

    /** What is known of those who came, item by item. */
    @Transactional(readOnly = true)
    public List<SafeConductView> of(String caseRef, AccessScope scope) {
        return stays.of(caseRef, scope).stream().map(SafeConduct::view).toList();
    }

    /**
     * One more day of a stay is known.
     *
     * @param cited the instruments the request cites
     */
    @Transactional
    void record(CaseFile file, Act act, List<String> cited, Officer officer) {
        var on = Objects.requireNonNull(act.times().happenedOn());
        var item = item(file, act, officer);
        var stay = stays.of(file.caseRef(), AccessScope.system()).stream()
                .filter(known -> known.view().itemRef().equals(item.itemRef()))
                .findFirst()
                .orElseGet(() -> new SafeConduct(item.itemRef(), file.caseRef()));
        var instruments = law.withConventions(cited);
        var limits = rules.all().stream()
                .filter(rule -> rule.protects(item.type(), instruments) && rule.value() != null)
                .toList();
        switch (String.valueOf(act.kind())) {
            case ARRIVED -> stay.arrived(on);
            case MAY_GO -> stay.told(on, !limits.isEmpty());
            default -> stay.left(on);
        }
        stays.saveAndFlush(stay);
        if (stay.view().toldOn() == null || stay.view().leftOn() != null) {
            itemDeadlines.meet(file.caseRef(), item.itemRef());
        } else if (MAY_GO.equals(act.kind())) {
            limits.forEach(rule -> start(file, rule, item.itemRef(), on));
        }
    }

    private ItemView item(CaseFile file, Act act, Officer officer) {
        var named = items.of(file.caseRef(), AccessScope.of(officer)).stream()
                .filter(item -> item.itemRef().equals(act.items().item()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("unknown-item", "item"));
        if (!comes(named.type())) {
            throw Refusal.of("safe-conduct-item", "item");
        }
        return named;
    }

    private void start(CaseFile file, DeadlineRule rule, String itemRef, LocalDate on) {
        var from = on.atStartOfDay(directory.zone(file.authority())).toInstant();
        deadlines.start(new StartDeadline(file.caseRef(), rule.key(), from, file.authority()).about(itemRef));
    }
}
