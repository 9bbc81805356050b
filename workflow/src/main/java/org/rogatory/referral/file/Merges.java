package org.rogatory.referral.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which other files a file is about the same person, for its page. */
@Service
public class Merges {

    private final Cases cases;
    private final KnownReferralFiles rows;
    private final ReferralMergeRepository merges;

    Merges(Cases cases, KnownReferralFiles rows, ReferralMergeRepository merges) {
        this.cases = cases;
        this.rows = rows;
        this.merges = merges;
    }

    /** As this officer may know it, who sees the file: another one that is not open to him is not named. */
    @Transactional(readOnly = true)
    public MergeView of(CaseFile file, Officer officer) {
        var scope = AccessScope.of(officer);
        var caseRef = file.caseRef();
        var proposed = rows.find(caseRef)
                .filter(row -> row.mergeInto() != null && file.closedAt() == null)
                .orElse(null);
        var standing = merges.standing(caseRef, AccessScope.system());
        var into = standing.stream()
                .filter(merge -> merge.caseRef().equals(caseRef))
                .findFirst()
                .map(ReferralMerge::intoRef);
        return new MergeView(
                proposed == null ? null : proposed.proposedBy(),
                proposed == null ? null : seen(proposed.mergeInto(), scope).orElse(null),
                into.isPresent(),
                into.flatMap(code -> seen(code, scope)).orElse(null),
                standing.stream()
                        .map(ReferralMerge::caseRef)
                        .filter(code -> !code.equals(caseRef))
                        .filter(code -> seen(code, scope).isPresent())
                        .toList());
    }

    private Optional<String> seen(@Nullable String code, AccessScope scope) {
        return Optional.ofNullable(code)
                .flatMap(found -> cases.lookUp(found, scope))
                .map(CaseFile::caseRef);
    }
}
