package org.rogatory.extradition.assurance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.rogatory.extradition.assurance.FollowUps.Kind;
import org.rogatory.identity.Officer;
import org.rogatory.law.Assurance;
import org.rogatory.law.Assurances;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assurances of a file of extradition, on both sides. The caller has passed the access rule. Nothing here tells
 * whether an assurance is enough or kept: a person does.
 */
@Service
public class AssuranceFiles {

    static final String ASKING = "extradition_outgoing";
    static final String ASKED = "extradition_incoming";

    /** The State that promised owes reports; the one that was promised something visits, and waits for them. */
    private static final Set<Kind> OWED = EnumSet.of(Kind.REPORT);

    private static final Set<Kind> AWAITED = EnumSet.of(Kind.VISIT, Kind.REPORT);

    private final AssuranceBook book;
    private final AssuranceWords words;
    private final FollowUpRepository notes;
    private final SurrenderDays days;
    private final Assurances library;
    private final FollowUps followUps;

    AssuranceFiles(
            AssuranceBook book,
            AssuranceWords words,
            FollowUpRepository notes,
            SurrenderDays days,
            Assurances library) {
        this.book = book;
        this.words = words;
        this.notes = notes;
        this.days = days;
        this.library = library;
        this.followUps = new FollowUps(library);
    }

    /** Whether promises are kept for a file: of a person who is asked for, or was given up. */
    public static boolean keeps(CaseFile file) {
        return Set.of(ASKING, ASKED).contains(file.machine())
                && Set.of(RequestForms.EXTRADITION, RequestForms.PROVISIONAL_ARREST)
                        .contains(file.form());
    }

    /** All of it as it stands now. */
    @Transactional(readOnly = true)
    public AssuranceSheet of(CaseFile file) {
        var caseRef = file.caseRef();
        var lines = book.of(caseRef).stream().map(row -> line(file, row)).toList();
        var done = notes.of(caseRef, AccessScope.system()).stream()
                .map(note -> note(caseRef, note))
                .toList();
        var day =
                days.find(caseRef, AccessScope.system()).map(SurrenderDay::day).orElse(null);
        return new AssuranceSheet(lines, day, due(file), done);
    }

    /** The same for an officer: what people wrote only where he may read names. */
    @Transactional(readOnly = true)
    public AssuranceSheet of(CaseFile file, Officer officer) {
        var sheet = of(file);
        return Roles.readsNames(officer) ? sheet : sheet.withoutWords();
    }

    private AssuranceSheet.Line line(CaseFile file, KeptAssurance row) {
        var said = book.words(file, row);
        return new AssuranceSheet.Line(
                row.code(),
                row.status(),
                row.asked(),
                said.wanted(),
                said.given(),
                said.why(),
                row.firstDue(),
                row.decidedBy(),
                row.decidedAt(),
                row.breachAt());
    }

    private AssuranceSheet.Note note(String caseRef, FollowUpNote note) {
        var said = words.said(caseRef, note.hiddenWords());
        return new AssuranceSheet.Note(
                note.number(), note.kind(), note.doneOn(), said.told(), said.inside(), note.notedBy());
    }

    /** What is due next of each, the earliest first; nothing before the surrender. */
    List<Due> due(CaseFile file) {
        var caseRef = file.caseRef();
        var day = days.find(caseRef, AccessScope.system()).map(SurrenderDay::day);
        if (day.isEmpty()) {
            return List.of();
        }
        var done = notes.of(caseRef, AccessScope.system()).stream()
                .map(note -> new FollowUps.Done(note.number(), note.kind()))
                .toList();
        var followed = followed(file)
                .map(row -> new FollowUps.Followed(row.code(), row.firstDue()))
                .toList();
        return followUps.due(day.get(), followed, done, file.outgoing() ? OWED : AWAITED);
    }

    /** What we accepted, or what we promised. */
    Stream<KeptAssurance> followed(CaseFile file) {
        return book.of(file.caseRef()).stream().filter(row -> follows(file, row));
    }

    static boolean follows(CaseFile file, KeptAssurance row) {
        return row.status() == (file.outgoing() ? AssuranceStatus.GIVEN : AssuranceStatus.ACCEPTED);
    }

    /** Whether the other State waits for an assurance of ours, which it may say that it asks no more. */
    boolean askedOfUs(CaseFile file) {
        return keeps(file)
                && AssuranceActs.underWay(file)
                && !codes(file, row -> rests(file, row)).isEmpty();
    }

    /** What we have given we stand by; what was asked of us alone is answered no more once nobody waits for it. */
    static boolean rests(CaseFile file, KeptAssurance row) {
        return AssuranceActs.underWay(file)
                ? file.outgoing() && row.status() == AssuranceStatus.ASKED
                : follows(file, row);
    }

    /** Whether the person was given up, so that promises are followed, and the result of his trial can be told. */
    public boolean surrendered(String caseRef) {
        return surrenderedOn(caseRef).isPresent();
    }

    /** The day on which the person was given up; empty before. */
    public Optional<LocalDate> surrenderedOn(String caseRef) {
        return days.find(caseRef, AccessScope.system()).map(SurrenderDay::day);
    }

    /**
     * What an act may be about, by the list that it names: an assurance of the library, or one of the file. Empty for
     * any other list.
     */
    @Transactional(readOnly = true)
    public Optional<List<AssuranceCode>> choices(String list, CaseFile file) {
        return Optional.ofNullable(
                switch (list) {
                    case AssuranceActs.WAITING -> codes(file, row -> row.status() == AssuranceStatus.ASKED);
                    case AssuranceActs.GIVEN -> codes(file, row -> row.status() == AssuranceStatus.GIVEN);
                    case AssuranceActs.OPEN -> codes(file, KeptAssurance::open);
                    case FollowUpActs.FOLLOWED -> codes(file, row -> follows(file, row));
                    case FollowUpActs.RESTING -> codes(file, row -> rests(file, row));
                    default -> null;
                });
    }

    private List<AssuranceCode> codes(CaseFile file, Predicate<KeptAssurance> which) {
        return book.of(file.caseRef()).stream()
                .filter(which)
                .map(KeptAssurance::code)
                .toList();
    }

    /** What may be asked for with a request that cites these instruments, in the order of the library. */
    public List<Assurance> offered(List<String> cited) {
        return library.offered(cited);
    }
}
