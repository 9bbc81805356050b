package org.rogatory.routes.visa;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visas of a file as they are read, and what an officer may do about them. */
@Service
@Transactional(readOnly = true)
public class VisaSheet {

    private final VisaRows visas;
    private final Holders holders;
    private final UserAccounts accounts;
    private final FileCipher cipher;
    private final Cases cases;

    VisaSheet(VisaRows visas, Holders holders, UserAccounts accounts, FileCipher cipher, Cases cases) {
        this.visas = visas;
        this.holders = holders;
        this.accounts = accounts;
        this.cipher = cipher;
        this.cases = cases;
    }

    /** The numbers of the visas before the act for which the file waits: those that an officer may give now, and those about which he may decide as a head. */
    public record Possible(Set<String> gives, Set<String> decides) {

        public Possible {
            gives = Set.copyOf(gives);
            decides = Set.copyOf(decides);
        }
    }

    /**
     * All visas of a file the officer may see, stage by stage, each time it came there. Where he takes no part in weighing it,
     * only those of his own authority, or about which he may decide; what others say with theirs stays there.
     */
    public List<VisaView> of(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var all = there(file, officer);
        var known = all.stream().anyMatch(visa -> visa.status().open())
                ? accounts.officersOf(file.state())
                : List.<Officer>of();
        return all.stream()
                .map(visa -> visa.view(show(caseRef, visa), visa.status().open() && holders.vacant(visa, known)))
                .toList();
    }

    private List<Visa> there(CaseFile file, Officer officer) {
        var all = visas.of(file.caseRef());
        if (Deliberation.open(file, officer)) {
            return all;
        }
        var own = all.stream().filter(visa -> concerns(file, visa, officer)).toList();
        if (own.isEmpty()) {
            throw Refusal.notFound();
        }
        return own;
    }

    private boolean concerns(CaseFile file, Visa visa, Officer officer) {
        return officer.authority().equals(visa.authority())
                || holders.forWhom(visa, officer).isPresent()
                || holders.decides(visa, file.authority(), officer);
    }

    /** Whether an officer who sees the file may open its sheet; who takes part in weighing it may always. */
    public boolean opens(CaseFile file, Officer officer) {
        return Deliberation.open(file, officer)
                || visas.of(file.caseRef()).stream().anyMatch(visa -> concerns(file, visa, officer));
    }

    private @Nullable String show(String caseRef, Visa visa) {
        var hidden = visa.hiddenText();
        return hidden == null ? null : cipher.decrypt(caseRef, hidden);
    }

    /** What an officer may do about the visas of a file that he sees. */
    public Possible possible(CaseFile file, Officer officer) {
        var course = Course.running(visas.of(file.caseRef()));
        var gives = course.waiting().stream()
                .filter(visa -> holders.forWhom(visa, officer).isPresent())
                .map(Visa::number)
                .toList();
        var decides = course.open().stream()
                .filter(visa -> holders.decides(visa, file.authority(), officer))
                .map(Visa::number)
                .toList();
        return new Possible(Set.copyOf(gives), Set.copyOf(decides));
    }
}
