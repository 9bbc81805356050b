package org.rogatory.mla.cascade;

import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told when work comes to a level, is late there, or has come to a place where nobody is left. */
@Component
class LevelNotices {

    private final ExecutionLevels levels;
    private final ExecutionPlaces places;
    private final LevelTerms terms;
    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    LevelNotices(
            ExecutionLevels levels,
            ExecutionPlaces places,
            LevelTerms terms,
            Cases cases,
            Addressees addressees,
            Notices notices) {
        this.levels = levels;
        this.places = places;
        this.terms = terms;
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    /** Those of an executing authority; where none of them sees a file for named people, the head is told that. */
    void tell(CaseFile file, String authority, String code) {
        if (file.marks().reserved()) {
            tellOrHead(file, authority, code);
        } else {
            tellThose(file, authority, code);
        }
    }

    private void tellThose(CaseFile file, String authority, String code) {
        var recipients = ExecutionPlaces.EXECUTING.stream()
                .map(role -> Officer.principalOf(authority, role))
                .collect(Collectors.toSet());
        notices.notify(recipients, code, file.caseRef());
    }

    /** The same; where nobody is left who sees the file, the head of the authority that keeps it is told that. */
    void tellOrHead(CaseFile file, String authority, String code) {
        tellThose(file, authority, code);
        if (places.unreached(file).test(authority)) {
            var head = Officer.principalOf(file.authority(), Role.HEAD);
            notices.notify(addressees.with(file, Set.of(head)), "level_vacant", file.caseRef());
        }
    }

    /** Each level that is late and the one above it; the head of the authority that keeps the file is told with all limits. */
    @EventListener
    void on(DeadlinePassed passed) {
        if (ExecutionLevels.TERM.equals(passed.ruleKey())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            var chains = levels.chains(file);
            chains.all().stream().filter(chain -> terms.passed(file, chain)).forEach(chain -> late(file, chain));
            terms.goOn(file, chains);
        }
    }

    private void late(CaseFile file, Chain chain) {
        var holder = chain.holder();
        if (holder != null) {
            tellOrHead(file, holder, "level_overdue");
            chain.heldBy(holder)
                    .map(level -> Officer.principalOf(level.fromAuthority(), Role.SUPERVISOR))
                    .ifPresent(name -> tell(name, "level_overdue", file));
        }
    }

    private void tell(String recipient, String code, CaseFile file) {
        notices.notify(new NewNotice(recipient, code, file.caseRef()));
    }
}
