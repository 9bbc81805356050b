package org.rogatory.resolutions;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes resolutions: who executes, with whom, until when; the next one stands below the one it continues. */
@Service
public class Resolutions {

    private final AssigneeRepository assignees;
    private final Chain chain;
    private final Nominees nominees;
    private final HiddenTexts texts;
    private final Writing writing;
    private final Letters letters;
    private final Control control;
    private final Reported reported;
    private final Tellings tellings;
    private final Trail trail;
    private final Matters matters;
    private final Days days;
    private final Clock clock;

    Resolutions(
            AssigneeRepository assignees,
            Chain chain,
            Nominees nominees,
            HiddenTexts texts,
            Writing writing,
            Letters letters,
            Control control,
            Reported reported,
            Tellings tellings,
            Trail trail,
            Matters matters,
            Days days,
            Clock clock) {
        this.assignees = assignees;
        this.chain = chain;
        this.nominees = nominees;
        this.texts = texts;
        this.writing = writing;
        this.letters = letters;
        this.control = control;
        this.reported = reported;
        this.tellings = tellings;
        this.trail = trail;
        this.matters = matters;
        this.days = days;
        this.clock = clock;
    }

    /** Writes the first resolution of a file in the act of a procedure that has allowed it; puts the file on control. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Officer order(CaseFile file, NewResolution wanted, Officer author) {
        var matter = Matter.of(file);
        var people = writing.people(matter, wanted, author);
        var due = days.ahead(matter, wanted.until());
        writing.write(matter, wanted, due, people);
        control.begin(matter, people.responsible(), due);
        return people.responsible();
    }

    /** Begins another chain on an open file, on one of its letters or on the whole; puts it on control where asked. */
    @Transactional
    public void begin(String caseRef, NewResolution wanted, Officer author) {
        var matter = matters.toWork(caseRef, author);
        chain.demandBegins(matter, author);
        demandAnother(wanted, author);
        var people = writing.people(matter, wanted, author);
        var due = days.ahead(matter, wanted.until());
        var on = letters.on(matter, wanted);
        HiddenTexts.demandText(wanted.text());
        if (wanted.controlled()) {
            control.put(matter, people.responsible(), due, author);
        }
        writing.write(matter, on, due, people);
        reported.note(matter);
        trail.tell("write_resolution", matter, author, Chain.inPlaceOf(author));
    }

    /** Writes the next resolution below one that names the author, or one in the authority that he heads. */
    @Transactional
    public void write(String caseRef, NewResolution wanted, Officer author) {
        var matter = matters.toWrite(caseRef, author);
        var parent = chain.continued(matter, String.valueOf(wanted.parentId()), author);
        demandAnother(wanted, author);
        var people = writing.people(matter, wanted, author);
        var due = days.ahead(matter, wanted.until());
        if (due.isAfter(parent.dueOn())) {
            throw Refusal.of("due-after-the-one-above", "until");
        }
        writing.write(matter, wanted, due, people);
        var above = chain.responsible(parent).officer();
        trail.tell("write_resolution", matter, author, Chain.inPlaceOf(author, above));
    }

    private static void demandAnother(NewResolution wanted, Officer author) {
        if (author.username().equalsIgnoreCase(wanted.officer())) {
            throw Refusal.of("resolution-to-oneself", "officer");
        }
    }

    /** Names more co-executors in a resolution that the officer wrote or answers for. */
    @Transactional
    public void join(String caseRef, String resolutionId, List<String> coExecutors, Officer officer) {
        var matter = matters.toWrite(caseRef, officer);
        var resolution = chain.joined(matter, resolutionId, officer);
        if (coExecutors.isEmpty()) {
            throw Refusal.of("field-missing", "coExecutors");
        }
        var to = new Writing.Joined(resolution, chain.named(caseRef, resolutionId));
        writing.join(matter, to, coExecutors, officer);
        var answering = chain.responsible(resolution).officer();
        trail.tell("join_resolution", matter, officer, Chain.inPlaceOf(officer, resolution.author(), answering));
    }

    /**
     * Reports that a part of a resolution is done: one's own, or that of one in whose place one acts; co-executors report
     * to the responsible executor, he to the author.
     */
    @Transactional
    public void report(String caseRef, ResolutionPart part, @Nullable String text, Officer officer) {
        var matter = matters.toWrite(caseRef, officer);
        var done = chain.reporting(matter, part, officer);
        done.report(texts.hideNeeded(matter.key(), text), clock.instant());
        assignees.saveAll(List.of(done));
        var resolution = chain.resolution(matter, part.resolutionId());
        if (done.responsible()) {
            reported.note(matter);
            tellings.reported(matter, resolution, officer);
        } else {
            tellings.reported(matter, chain.responsible(resolution).officer(), officer);
        }
        trail.trace("resolutions.report", matter, officer, Map.of("resolution", part.resolutionId()));
        trail.tell("report_resolution", matter, officer, Chain.inPlaceOf(officer, done.officer()));
    }

    /** The resolutions of a file the officer may see, each before those below it. */
    @Transactional(readOnly = true)
    public List<ResolutionView> of(String caseRef, Officer officer) {
        return chain.tree(matters.find(caseRef, officer), officer);
    }

    /** Refuses who may not begin another chain on a file or letter, before he has typed it. */
    @Transactional(readOnly = true)
    public void demandBegins(String ref, Officer officer) {
        chain.demandBegins(matters.find(ref, officer), officer);
    }

    /** Refuses who may not write the next resolution below one, before he has typed it. */
    @Transactional(readOnly = true)
    public void demandContinues(String ref, String resolutionId, Officer officer) {
        chain.continued(matters.find(ref, officer), resolutionId, officer);
    }

    /** Refuses who may not name more co-executors in a resolution, before he has chosen them. */
    @Transactional(readOnly = true)
    public void demandJoins(String ref, String resolutionId, Officer officer) {
        chain.joined(matters.find(ref, officer), resolutionId, officer);
    }

    /** The user name of whose part the officer reports; refuses who has nothing to report, before he has typed it. */
    @Transactional(readOnly = true)
    public String demandReports(String ref, ResolutionPart part, Officer officer) {
        return chain.reporting(matters.find(ref, officer), part, officer).officer();
    }

    /** Refuses who may not decide about the control of a file or letter, before he has typed it. */
    @Transactional(readOnly = true)
    public void demandDecides(String ref, Officer officer) {
        control.demandRuling(matters.find(ref, officer), officer);
    }

    /** Whether the officer may begin another chain of resolutions on the file, which he sees. */
    @Transactional(readOnly = true)
    public boolean begins(CaseFile file, Officer officer) {
        var matter = Matter.of(file);
        return chain.begins(matter, officer) && !chain.unreviewed(matter);
    }

    /** The user names of those whom resolutions of a file name and who have not reported yet. */
    @Transactional(readOnly = true)
    public Set<String> unreported(String caseRef) {
        return chain.namedOn(caseRef).stream()
                .filter(assignee -> assignee.reportedAt() == null)
                .map(Assignee::officer)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The user names of those whom the day of control concerns: who answers for it, and who has not reported yet. */
    @Transactional(readOnly = true)
    public Set<String> controlled(String caseRef) {
        var controlled = new LinkedHashSet<String>();
        control.answering(caseRef).ifPresent(controlled::add);
        controlled.addAll(unreported(caseRef));
        return controlled;
    }

    /** Whom an officer may name on a file. */
    @Transactional(readOnly = true)
    public List<Officer> nominees(CaseFile file, Officer author) {
        return nominees.of(Matter.of(file), author);
    }

    /** The same without the officer himself. */
    @Transactional(readOnly = true)
    public List<Officer> others(CaseFile file, Officer author) {
        return nominees(file, author).stream()
                .filter(named -> !named.username().equals(author.username()))
                .toList();
    }
}
