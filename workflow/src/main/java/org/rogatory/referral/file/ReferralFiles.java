package org.rogatory.referral.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.NewCase;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Step;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.persons.Cabinets;
import org.rogatory.referral.Referral;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of referral: opened under a code that tells nothing, for the posts of one organisation alone, under its own
 * key where it has one; moved along the machine of the file; what each part has to know of a file.
 */
@Service
public class ReferralFiles {

    /** The first act of a file. */
    static final String OPEN = "open_file";

    private final Cases cases;
    private final KnownReferralFiles rows;
    private final ReferralClocks clocks;
    private final Directory directory;
    private final ObjectProvider<Cabinets> cabinets;
    private final ObjectProvider<FileOpened> parts;
    private final ApplicationEventPublisher events;

    ReferralFiles(
            Cases cases,
            KnownReferralFiles rows,
            ReferralClocks clocks,
            Directory directory,
            ObjectProvider<Cabinets> cabinets,
            ObjectProvider<FileOpened> parts,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.rows = rows;
        this.clocks = clocks;
        this.directory = directory;
        this.cabinets = cabinets;
        this.parts = parts;
        this.events = events;
    }

    /** Opens a file for an organisation; refused to others, and where it has no key of its own but needs one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile open(NewReferral opened, Officer officer) {
        return open(opened, null, officer);
    }

    /** The same under the reference of another system, or of the demo world. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile open(NewReferral opened, @Nullable String externalRef, Officer officer) {
        Roles.demand(ReferralRoles.opens(opened.authority(), officer));
        var keeper = keeper(opened);
        var file = cases.open(head(opened, externalRef, officer), ReferralRoles.posts(keeper));
        // Before anything is kept under the key of the file.
        cabinets.ifAvailable(cabinet -> cabinet.lock(file.caseRef(), keeper.key()));
        file.followThread(file.caseRef());
        file.ownedBy(officer.isSystem() ? null : officer.username());
        mark(file, opened.age());
        rows.save(new ReferralFile(file.caseRef(), opened.age(), opened.diesOn()));
        cases.note(file, Step.of(Act.of(OPEN, null), officer, null, file.status()));
        clocks.opened(file, opened);
        parts.orderedStream().forEach(part -> part.opened(file, officer));
        return file;
    }

    private Authority keeper(NewReferral opened) {
        var keeper = directory
                .find(opened.authority())
                .filter(authority -> authority.state().equals(opened.state()))
                .orElseThrow(() -> Refusal.of("unknown-code", "authority"));
        var cabinet = cabinets.getIfAvailable();
        if (ReferralRoles.service(keeper) && (cabinet == null || !cabinet.has(keeper.key()))) {
            throw Refusal.of("cabinet-missing");
        }
        return keeper;
    }

    /** Without letters in its number; the thread is its own, and nobody shares it. */
    private static NewCase head(NewReferral opened, @Nullable String externalRef, Officer officer) {
        return new NewCase(
                Referral.MACHINE,
                "",
                Referral.FORM,
                opened.state(),
                opened.authority(),
                opened.authority(),
                opened.state(),
                opened.state(),
                "",
                externalRef,
                officer.username());
    }

    /** A child presses; every such file is kept close. */
    private static void mark(CaseFile file, Age age) {
        file.extract(Referral.FORM, file.state(), new CaseMarks(age.treatedAsChild(), true, null));
    }

    /** What every part has to know of a file that its caller has found under the access rule. */
    @Transactional(readOnly = true)
    public ReferralFacts facts(String caseRef) {
        return rows.of(caseRef).facts();
    }

    /** The same where there may be none: the process looks after the act, when a draft may be gone. */
    @Transactional(readOnly = true)
    public Optional<ReferralFacts> find(String caseRef) {
        return rows.find(caseRef).map(ReferralFile::facts);
    }

    /** Whether the person may be asked later how he is: not who has died, nor twice who has another file. */
    @Transactional(readOnly = true)
    public boolean asksLater(String caseRef) {
        return rows.find(caseRef).filter(ReferralFile::asksLater).isPresent();
    }

    /** Who has proposed that the file is closed; empty where nobody has. */
    @Transactional(readOnly = true)
    public Optional<String> closingProposedBy(String caseRef) {
        return rows.find(caseRef).map(ReferralFile::proposedBy);
    }

    /**
     * Moves the file by a verb where its status admits it, else only notes the act; the officer's roles are asked where
     * the machine of the file knows the verb. The process looks at the facts afterwards.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(CaseFile file, Act act, Officer officer) {
        if (cases.admits(file, act.verb())) {
            cases.move(file, act, officer);
            return;
        }
        if (cases.lifecycle(file).occurrence(act.verb()).isPresent()) {
            cases.admitNote(file, act.verb(), officer);
        }
        cases.note(file, act, officer);
    }

    /** What is known of the age, and whether somebody speaks for a child. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void age(CaseFile file, Age age, Guardian guardian) {
        var row = rows.of(file.caseRef());
        var before = row.facts();
        row.person(age, guardian);
        rows.save(row);
        mark(file, age);
        clocks.aged(file, before.age(), row.facts());
        tell(before, row.facts());
        events.publishEvent(new ReferralChanged(file.caseRef()));
    }

    /** A closed file is taken up again: each part is told before the process looks at the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reopened(CaseFile file) {
        clocks.reopened(file, rows.of(file.caseRef()).facts());
        events.publishEvent(new FileReopened(file.caseRef()));
    }

    /** What rests on the person being a child, or on who speaks for it, falls with that. */
    private void tell(ReferralFacts before, ReferralFacts now) {
        var grown = before.child() && !now.child();
        if (grown || now.guardian() != Guardian.NAMED && before.guardian() != now.guardian()) {
            var childLeft = now.child() && before.guardian() == Guardian.NAMED;
            events.publishEvent(new GuardianSilenced(now.caseRef(), childLeft));
        }
        if (grown) {
            events.publishEvent(new ChildNoMore(now.caseRef()));
        }
    }

    /** A first contact is kept: it is destroyed no more, and its process begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CaseFile file) {
        var row = rows.of(file.caseRef());
        row.keep();
        rows.save(row);
        clocks.kept(file, row.facts());
        events.publishEvent(new ReferralChanged(file.caseRef()));
    }
}
