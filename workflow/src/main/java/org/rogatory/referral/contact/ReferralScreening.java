package org.rogatory.referral.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screening that was written down, never changed; by which set, answers, account and reasons lie under the
 * key of the file: the set alone says what is feared to have been done to a person.
 */
@Entity
@Table(name = "referral_screening")
class ReferralScreening {

    @Id
    private String screeningRef;

    private String caseRef;

    private String edition;
    private Instant screenedAt;
    private String screener;
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralScreening() {}

    ReferralScreening(String caseRef, ScreeningView view, String words) {
        this.screeningRef = view.screeningRef();
        this.caseRef = caseRef;
        this.edition = view.edition();
        this.screenedAt = view.at();
        this.screener = view.screener();
        this.words = words;
    }

    String hiddenWords() {
        return words;
    }

    ScreeningView view(String set, ScreeningSaid said, List<SeenDimension> dimensions) {
        return new ScreeningView(screeningRef, set, edition, screenedAt, screener, said, dimensions);
    }
}
