package org.rogatory.referral.track;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.VerbBar;
import org.springframework.stereotype.Component;

/**
 * What an authority has granted or has still to decide stays where it sits: the file with it is not handed over, since
 * it would be closed here and could be neither made longer nor decided there. The person is referred instead.
 */
@Component
class TrackHandover implements VerbBar {

    static final String CODE = "track-handover";

    private static final String TRANSFER = "transfer_file";

    private final TrackRows rows;
    private final Reflections reflections;
    private final Decisions decisions;

    TrackHandover(TrackRows rows, Reflections reflections, Decisions decisions) {
        this.rows = rows;
        this.reflections = reflections;
        this.decisions = decisions;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return TRANSFER.equals(verb) && kept(file.caseRef()) ? Optional.of(CODE) : Optional.empty();
    }

    private boolean kept(String caseRef) {
        return reflections.running(caseRef).isPresent()
                || decisions.open(caseRef).isPresent()
                || rows.of(caseRef).stream().anyMatch(TrackClosing::reviewed);
    }
}
