package org.rogatory.enclosures;

import java.time.Clock;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.enclosures.EnclosureList.Made;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The act on what differs: one of the two who opened the envelope has written it, the other confirms it. */
@Service
public class DiscrepancyActs {

    private final Cases cases;
    private final Readers readers;
    private final Enclosures enclosures;
    private final EnclosureRepository lists;
    private final Registers registers;
    private final Directory directory;
    private final Clock clock;

    DiscrepancyActs(
            Cases cases,
            Readers readers,
            Enclosures enclosures,
            EnclosureRepository lists,
            Registers registers,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.enclosures = enclosures;
        this.lists = lists;
        this.registers = registers;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether an officer, who sees the file, may confirm the act: of the same office, and not he who wrote it. */
    public boolean confirms(CaseFile file, EnclosureView list, Officer officer) {
        return list.state() == EnclosureState.DIFFERS
                && officer.worksOnFiles()
                && list.authority().equals(officer.authority())
                && !officer.username().equals(list.checkedBy())
                && !readers.onlyReads(file, officer);
    }

    /**
     * Confirms the act as the second of two; it gets its number in the internal journal, where the office keeps one.
     *
     * @param seen the version that was read
     */
    @Transactional
    public void confirm(String caseRef, String listId, long seen, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var list = enclosures.list(file, listId, officer);
        if (!list.authority().equals(officer.authority())) {
            throw Refusal.notFound();
        }
        Roles.demand(officer.worksOnFiles());
        if (!list.is(EnclosureState.DIFFERS)) {
            throw Refusal.of("enclosures-finished");
        }
        if (officer.username().equals(list.checkedBy())) {
            throw Refusal.secondPerson("enclosures-own-act");
        }
        if (list.version() != seen) {
            throw Refusal.changed();
        }
        var now = clock.instant();
        var entered = registers.enterIfKept(
                NewEntry.of(list.authority(), JournalKind.INTERNAL, LetterSubject.DISCREPANCY_ACT)
                        .in(caseRef, null),
                officer);
        var day = entered.map(EntryView::registeredOn)
                .orElseGet(() -> directory.times().day(list.authority(), now));
        list.confirm(entered.map(EntryView::number).orElse(null), day, new Made(officer, now));
        lists.saveAndFlush(list);
        cases.note(file, Act.draft("enclosures_confirmed").act(), officer);
    }
}
