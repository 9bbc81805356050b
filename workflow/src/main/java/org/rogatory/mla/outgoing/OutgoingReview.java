package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Correction;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who review a request read besides its content: overrides, and why it was returned. */
@Service
public class OutgoingReview {

    private final OutgoingRequestRepository requests;
    private final FindingOverrides overrides;
    private final Corrections corrections;

    OutgoingReview(OutgoingRequestRepository requests, FindingOverrides overrides, Corrections corrections) {
        this.requests = requests;
        this.overrides = overrides;
        this.corrections = corrections;
    }

    /** What was asked for and decided about findings, oldest first. */
    @Transactional(readOnly = true)
    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(request -> overrides.of(file, request))
                .orElseThrow(Refusal::notFound);
    }

    /** The document of the letter that is to be signed, once it has been laid out. */
    @Transactional(readOnly = true)
    public Optional<String> letter(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(OutgoingRequest::letterRef);
    }

    /** Why it was returned for correction, until it is submitted again. */
    @Transactional(readOnly = true)
    public Optional<Correction> correction(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).flatMap(corrections::of);
    }
}
