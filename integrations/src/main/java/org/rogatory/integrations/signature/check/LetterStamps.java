package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.util.Optional;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.ArchiveStamps;
import org.rogatory.integrations.Decoding;
import org.rogatory.integrations.signature.TimeStamps;
import org.springframework.stereotype.Component;

/** Finds the newest time-stamp over a letter as the check of signatures finds it. */
@Component
class LetterStamps implements ArchiveStamps {

    private final TimeStamps stamps;
    private final StampEnds ends =
            new StampEnds(ValidationPolicyLoader.fromDefaultValidationPolicy().create());

    LetterStamps(TimeStamps stamps) {
        this.stamps = stamps;
    }

    @Override
    public boolean given() {
        return stamps.given();
    }

    @Override
    public Optional<ArchiveStamp> newest(Work pdf) throws IOException {
        try (Decoding decoding = Decoding.within(Decoding.Bounds.toCheck(pdf.size()))) {
            Optional<ArchiveStamp> found = ends.newest(StrictCheck.of(pdf).closings());
            return decoding.exceeded() ? Optional.empty() : found;
        }
    }
}
