package org.rogatory.requests.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which executing authority was given which documents of a file: its orders, and what went with them. */
@Component
public class GivenPapers {

    private final GivenPaperRepository papers;

    GivenPapers(GivenPaperRepository papers) {
        this.papers = papers;
    }

    /** Documents go to an authority; what it has it is not given twice. */
    @Transactional
    public void give(CaseFile file, Collection<String> documentRefs, String authority) {
        give(file, documentRefs, Set.of(authority));
    }

    /** The same to several, each of which gets what it lacks. */
    @Transactional
    public void give(CaseFile file, Collection<String> documentRefs, Set<String> authorities) {
        if (documentRefs.isEmpty()) {
            return;
        }
        var known = of(file.caseRef());
        papers.saveAll(documentRefs.stream()
                .distinct()
                .flatMap(ref -> authorities.stream()
                        .filter(authority -> !known.getOrDefault(ref, Set.of()).contains(authority))
                        .map(authority -> new GivenPaper(file.caseRef(), ref, authority)))
                .toList());
    }

    /** For each document that was given the authorities that have it. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> of(String caseRef) {
        return papers.of(caseRef, AccessScope.system()).stream()
                .collect(groupingBy(GivenPaper::documentRef, mapping(GivenPaper::authority, toSet())));
    }
}
