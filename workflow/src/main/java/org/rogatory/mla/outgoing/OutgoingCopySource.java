package org.rogatory.mla.outgoing;

import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.mla.copy.CopySource;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Component;

/** The version of a request of ours that its letter says: the approved one. */
@Component
class OutgoingCopySource implements CopySource {

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;

    OutgoingCopySource(OutgoingRequestRepository requests, RequestContents contents) {
        this.requests = requests;
        this.contents = contents;
    }

    @Override
    public Optional<Kept> of(CaseFile file, DocumentView document) {
        if (!OutgoingRequests.MACHINE.equals(file.machine())) {
            return Optional.empty();
        }
        return requests.find(file.caseRef(), AccessScope.system())
                .filter(request -> document.documentRef().equals(request.letterRef()))
                .flatMap(this::approved);
    }

    private Optional<Kept> approved(OutgoingRequest request) {
        contents.demandWhole(request);
        return contents.versions(request.caseRef(), AccessScope.system()).stream()
                .filter(version -> Objects.equals(version.number(), request.approvedNumber()))
                .findFirst()
                .map(version -> new Kept(version.number(), version.content()));
    }
}
