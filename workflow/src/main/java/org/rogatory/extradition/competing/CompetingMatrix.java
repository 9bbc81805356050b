package org.rogatory.extradition.competing;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.competing.Competition.Apart;
import org.rogatory.extradition.competing.Competition.Decided;
import org.rogatory.extradition.competing.RivalRequest.Onward;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Advice;
import org.rogatory.law.Grounds;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.LegalBasisQuestion;
import org.rogatory.law.LegalBasisQuestion.OffenceClaim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requests that compete for one person, side by side: what each says for itself, and what the law is known to say
 * of them. It counts no points and proposes nothing: a person weighs.
 */
@Service
public class CompetingMatrix {

    private static final String COOPERATION = "extradition";

    private final CompetingRequests requests;
    private final CompetingRows rows;
    private final Cases cases;
    private final Procedures procedures;
    private final CustodyFiles custody;
    private final Grounds grounds;
    private final LegalBasisAdviser adviser;
    private final Directory directory;
    private final Clock clock;

    CompetingMatrix(
            CompetingRequests requests,
            CompetingRows rows,
            Cases cases,
            Procedures procedures,
            CustodyFiles custody,
            Grounds grounds,
            LegalBasisAdviser adviser,
            Directory directory,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.cases = cases;
        this.procedures = procedures;
        this.custody = custody;
        this.grounds = grounds;
        this.adviser = adviser;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether a file has such a page for an officer who sees it. */
    public static boolean stands(CaseFile file, Officer officer) {
        return CompetingRequests.MACHINE.equals(file.machine()) && Deliberation.open(file, officer);
    }

    /** One file and what was read of it. */
    private record Read(CaseFile file, RequestFacts facts) {}

    /** Leaves the trace of reading each of them, and of their persons where he reads names. */
    @Transactional
    public Competition of(CaseFile file, Officer officer) {
        if (!stands(file, officer)) {
            throw Refusal.notFound();
        }
        var group =
                requests.group(file).stream().collect(Collectors.toMap(CompetingFile::caseRef, Function.identity()));
        var read = Stream.concat(Stream.of(file), others(file, officer))
                .map(each -> read(each, file, officer))
                .toList();
        var unseen = group.isEmpty() ? 0 : group.size() - read.size();
        return new Competition(
                read.stream()
                        .map(each -> request(each, file, group.get(each.file().caseRef()), read))
                        .toList(),
                unseen,
                CompetingRequests.competes(file) && requests.undecided(file),
                CompetingRule.of(
                        read.stream()
                                .flatMap(each -> each.facts().instruments().stream())
                                .toList(),
                        grounds),
                apart(file, officer),
                decided(file, group.get(file.caseRef()), unseen));
    }

    private Stream<CaseFile> others(CaseFile file, Officer officer) {
        return requests.group(file).stream()
                .map(CompetingFile::caseRef)
                .filter(caseRef -> !caseRef.equals(file.caseRef()))
                .flatMap(caseRef -> requests.readable(caseRef, officer).stream());
    }

    private Read read(CaseFile each, CaseFile file, Officer officer) {
        var persons = Roles.readsNames(officer);
        if (persons) {
            cases.viewPeople(each, officer);
        } else if (!each.caseRef().equals(file.caseRef())) {
            cases.view(each, officer);
        }
        return new Read(each, RequestFacts.of(procedures.content(each, officer), persons));
    }

    private RivalRequest request(Read each, CaseFile file, @Nullable CompetingFile row, List<Read> all) {
        return new RivalRequest(
                each.file(),
                each.file().caseRef().equals(file.caseRef()),
                CompetingRequests.competes(each.file()),
                row != null && row.detected(),
                each.facts(),
                custody.of(each.file())
                        .flatMap(view -> Optional.ofNullable(view.hardEnd()))
                        .orElse(null),
                onward(each, all),
                row == null ? null : row.precedence());
    }

    /** From the State that has him to each other that asks: what carries the request that this one would make. */
    private List<Onward> onward(Read each, List<Read> all) {
        Map<String, Read> others = all.stream()
                .filter(other -> !other.file().requesting().equals(each.file().requesting()))
                .collect(Collectors.toMap(other -> other.file().requesting(), other -> other, (one, two) -> one));
        return others.keySet().stream()
                .sorted()
                .map(state -> new Onward(state, carrying(each, Objects.requireNonNull(others.get(state)))))
                .toList();
    }

    private List<String> carrying(Read holding, Read asking) {
        var file = asking.file();
        var question = new LegalBasisQuestion(
                file.requesting(),
                holding.file().requesting(),
                COOPERATION,
                claims(asking.facts()),
                List.of(),
                null,
                null,
                file.day(clock.instant(), directory.times().zone(file.authority())));
        return adviser.advise(question).stream()
                .filter(advice -> advice.verdict() == Advice.Verdict.CARRIES)
                .map(Advice::instrument)
                .toList();
    }

    private static List<OffenceClaim> claims(RequestFacts facts) {
        return facts.charges().stream()
                .flatMap(charge -> Optional.ofNullable(charge.offence()).stream()
                        .map(key -> new OffenceClaim(key, years(charge.years()))))
                .toList();
    }

    private static @Nullable Double years(@Nullable BigDecimal years) {
        return years == null ? null : years.doubleValue();
    }

    private List<Apart> apart(CaseFile file, Officer officer) {
        return rows.saidIn(file.caseRef()).stream()
                .filter(pair -> requests.readable(pair.otherRef(), officer).isPresent())
                .map(pair -> new Apart(
                        pair.otherRef(), requests.shown(file, pair.hiddenWords()), pair.notedBy(), pair.notedAt()))
                .toList();
    }

    /** The reason weighs all of them: it is for whoever reads all. */
    private @Nullable Decided decided(CaseFile file, @Nullable CompetingFile row, int unseen) {
        var precedence = row == null ? null : row.precedence();
        var by = row == null ? null : row.decidedBy();
        var at = row == null ? null : row.decidedAt();
        if (precedence == null || by == null || at == null) {
            return null;
        }
        var hidden = unseen > 0 || row == null ? null : row.hiddenReason();
        return new Decided(precedence, requests.shown(file, hidden), by, at);
    }
}
