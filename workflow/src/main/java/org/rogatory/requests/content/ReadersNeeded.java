package org.rogatory.requests.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Transition;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.signing.SigningRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether those who answer for a request of ours can still take its steps once a section of it is for named people
 * only. It bars nothing: who decides about the section is to know before he saves.
 */
@Service
public class ReadersNeeded {

    private static final List<String> STEPS = List.of("submit", "endorse", "approve", "sign", "transmit");
    private static final List<String> OF_COURT = List.of("submit_by_court", "approve", "sign", "transmit");

    private final Cases cases;
    private final ReservedParts reserved;
    private final UserAccounts accounts;
    private final SigningRights rights;

    ReadersNeeded(Cases cases, ReservedParts reserved, UserAccounts accounts, SigningRights rights) {
        this.cases = cases;
        this.reserved = reserved;
        this.accounts = accounts;
        this.rights = rights;
    }

    /**
     * A step ahead that nobody of those named could take, or one of them alone.
     *
     * @param roles keys of those who take it
     * @param one whether there is one at least
     */
    public record Gap(String verb, Set<String> roles, boolean one) {}

    /** The steps of the file for which fewer than two of these people would be left, in their order. */
    @Transactional(readOnly = true)
    public List<Gap> of(CaseFile file, Set<String> named) {
        if (!file.outgoing()) {
            return List.of();
        }
        var readers = readers(file, named);
        return ahead(cases.lifecycle(file), file).stream()
                .map(step -> gap(step, readers, file))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who sees the file, and reads the sections that are reserved already. */
    private List<Officer> readers(CaseFile file, Set<String> named) {
        var closed = reserved.of(file).stream()
                .filter(one -> one.part() == ReservedPart.SECTION)
                .toList();
        return accounts.officers(named).values().stream()
                .filter(officer -> closed.stream().allMatch(one -> one.opensTo(officer)))
                .filter(officer ->
                        cases.lookUp(file.caseRef(), AccessScope.of(officer)).isPresent())
                .toList();
    }

    /** What comes before the request has left; of what is corrected all of it. */
    private static List<Transition> ahead(Lifecycle lifecycle, CaseFile file) {
        var steps = (file.courtRoute() ? OF_COURT : STEPS)
                .stream()
                        .flatMap(verb -> lifecycle.transitions().stream()
                                .filter(step -> step.verb().equals(verb))
                                .limit(1))
                        .toList();
        if (lifecycle.transition(file.status(), "resume_draft").isPresent()) {
            return steps;
        }
        var next = IntStream.range(0, steps.size())
                .filter(place -> lifecycle
                        .transition(file.status(), steps.get(place).verb())
                        .isPresent())
                .findFirst()
                .orElse(steps.size());
        return steps.subList(next, steps.size());
    }

    private Optional<Gap> gap(Transition step, List<Officer> readers, CaseFile file) {
        var able = readers.stream()
                .filter(officer -> takes(step, officer, file))
                .limit(2)
                .count();
        return able > 1 ? Optional.empty() : Optional.of(new Gap(step.verb(), step.roles(), able == 1));
    }

    private boolean takes(Transition step, Officer officer, CaseFile file) {
        var office = officer.authority();
        return Roles.held(officer, step.roles())
                && (office.equals(file.authority()) || office.equals(file.unit()))
                && (!"sign".equals(step.verb())
                        || rights.capacity(LetterSeals.signingFor(file), null, officer)
                                .isPresent());
    }
}
