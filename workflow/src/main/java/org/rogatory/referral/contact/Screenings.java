package org.rogatory.referral.contact;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.IndicatorSets;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was seen and told by the sets of indicators. It shows what is there and why; what it means people say. */
@Service
public class Screenings {

    /** By which set it was, beside what was said. */
    private static final String SET = "set";

    private final ReferralScreeningRepository screenings;
    private final IndicatorSets sets;
    private final FileTexts texts;
    private final Clock clock;

    Screenings(ReferralScreeningRepository screenings, IndicatorSets sets, FileTexts texts, Clock clock) {
        this.screenings = screenings;
        this.sets = sets;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of a file, the newest first. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<ScreeningView> of(CaseFile file) {
        return screenings.of(file.caseRef(), AccessScope.system()).stream()
                .map(kept -> view(file, kept))
                .toList();
    }

    private ScreeningView view(CaseFile file, ReferralScreening kept) {
        var words = texts.show(file.caseRef(), kept.hiddenWords());
        var key = words.path(SET).asString("");
        var said = ScreeningSaid.read(words);
        var dimensions =
                sets.find(key).map(set -> SeenDimension.of(set, said.answers())).orElseGet(List::of);
        return kept.view(key, said, dimensions);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseFile file, Act act, Officer officer) {
        var set = sets.find(String.valueOf(act.kind()))
                .orElseThrow(() -> Refusal.of("unknown-code", ActField.KIND.key()));
        var said = ScreeningSaid.of(act, set);
        var view = new ScreeningView(
                UUID.randomUUID().toString(),
                set.key(),
                sets.edition(),
                clock.instant(),
                officer.username(),
                said,
                List.of());
        var words = said.kept().put(SET, set.key());
        screenings.save(new ReferralScreening(file.caseRef(), view, texts.hide(file.caseRef(), words)));
    }
}
