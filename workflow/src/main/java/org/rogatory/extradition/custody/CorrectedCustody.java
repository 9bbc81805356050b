package org.rogatory.extradition.custody;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was written down wrongly of custody, as it was and as it is. The caller has passed the access rule. */
@Service
public class CorrectedCustody {

    private final CorrectionRepository rows;
    private final CustodyRows custodies;
    private final Periods periods;
    private final FileCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    CorrectedCustody(
            CorrectionRepository rows,
            CustodyRows custodies,
            Periods periods,
            FileCipher cipher,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.custodies = custodies;
        this.periods = periods;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** All corrections of a file, the first one first. */
    @Transactional(readOnly = true)
    public List<CorrectedEntry> of(CaseFile file) {
        return of(file.caseRef()).stream()
                .map(correction -> correction.told(words(correction)))
                .toList();
    }

    /** What could be put right: every stretch begins, and ends where the person went free or fled. */
    @Transactional(readOnly = true)
    public List<CustodyEntry> entries(CaseFile file) {
        return custodies.of(file.caseRef()).isEmpty()
                ? List.of()
                : periods.of(file.caseRef()).stream()
                        .flatMap(CustodyChanges::entries)
                        .toList();
    }

    private CorrectionWords words(Correction correction) {
        return json.readValue(cipher.decrypt(correction.caseRef(), correction.words()), CorrectionWords.class);
    }

    /** The one that waits. */
    Optional<Correction> waiting(String caseRef) {
        return of(caseRef).stream().filter(Correction::waits).findFirst();
    }

    /** Keeps one more. */
    Correction add(CaseFile file, CustodyChange change, Act act, Officer by) {
        var caseRef = file.caseRef();
        var hidden = cipher.encrypt(caseRef, json.writeValueAsString(said(caseRef, change, act)));
        var noted = new Correction.Noted(hidden, by.username(), clock.instant());
        return rows.save(new Correction(caseRef, of(caseRef).size() + 1, change, noted));
    }

    /** Keeps what became of one. */
    void settle(Correction correction, CorrectionStatus how, Officer by) {
        correction.settle(how, by.username(), clock.instant());
        rows.save(correction);
    }

    private CorrectionWords said(String caseRef, CustodyChange change, Act act) {
        var ended = periods.of(caseRef).stream()
                .filter(period -> !change.entry().begins()
                        && period.number() == change.entry().stretch())
                .map(periods::said)
                .findFirst();
        return new CorrectionWords(
                String.valueOf(act.words().internalText()),
                ended.map(PeriodWords::endKind).orElse(null),
                ended.map(PeriodWords::endedBy).orElse(null),
                act.papers().files());
    }

    private List<Correction> of(String caseRef) {
        return rows.of(caseRef, AccessScope.system());
    }
}
