package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Correction;
import org.rogatory.directory.Directory;
import org.rogatory.law.Finding;
import org.rogatory.law.Labels;
import org.rogatory.law.Level;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Why a request was returned, shown to the drafter at the very field until he submits it again. */
@Component
class DraftCorrections {

    private final OutgoingReview review;
    private final Directory directory;
    private final Labels labels;
    private final People people;
    private final Words words;

    DraftCorrections(OutgoingReview review, Directory directory, Labels labels, People people, Words words) {
        this.people = people;
        this.review = review;
        this.directory = directory;
        this.labels = labels;
        this.words = words;
    }

    List<DraftFindings.Placed> of(Draft draft, Locale reader) {
        return review.correction(draft.caseRef(), draft.officer()).stream()
                .flatMap(correction ->
                        correction.reasons().stream().map(reason -> placed(reason, correction, draft, reader)))
                .toList();
    }

    private DraftFindings.Placed placed(Correction.Reason reason, Correction correction, Draft draft, Locale reader) {
        var when = words.moment(
                correction.at(), directory.times().zone(draft.file().authority()));
        var view = new FindingView(
                "warning",
                labels.label("return_reasons", reason.code(), reader),
                correction.text(),
                words.text(
                        "mladraft.returned",
                        people.names(List.of(correction.by())).of(correction.by()),
                        when),
                null);
        var finding = new Finding(Level.WARNING, reason.code(), String.valueOf(reason.place()));
        var place =
                reason.place() == null ? new FindingPlaces.Place(DraftTopic.CHECK, "answers") : draft.place(finding);
        return new DraftFindings.Placed(place, finding, view);
    }
}
