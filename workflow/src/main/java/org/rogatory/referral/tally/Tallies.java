package org.rogatory.referral.tally;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts files, each once, with the consent of the person. Two files of one person are counted twice: to know that they
 * are of one person would need something by which people are found again, and there is nothing of the kind here.
 */
@Service
public class Tallies {

    static final String CLOSED = "referral-tally-closed";

    private final ReferralTalliedRepository files;
    private final TallyRows sums;
    private final TallyMapping mapping;
    private final FileTexts texts;
    private final Directory directory;
    private final Clock clock;

    Tallies(
            ReferralTalliedRepository files,
            TallyRows sums,
            TallyMapping mapping,
            FileTexts texts,
            Directory directory,
            Clock clock) {
        this.files = files;
        this.sums = sums;
        this.mapping = mapping;
        this.texts = texts;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether and as what a file is in the sums. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public TallyView of(CaseFile file) {
        var row = row(file.caseRef());
        if (row.words() == null) {
            return new TallyView(row.counted(), row.owed(), null, false, List.of());
        }
        var said = said(row, file.caseRef());
        return new TallyView(row.counted(), row.owed(), said.quarter(), open(file, said), said.codes());
    }

    boolean counted(CaseFile file) {
        return row(file.caseRef()).counted();
    }

    /** Counts a file; what it was counted as before in the same quarter is taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(CaseFile file, List<String> codes) {
        var coded = TallyCodes.of(mapping, codes);
        var row = row(file.caseRef());
        if (row.counted()) {
            remove(file, row);
        }
        var said = new TallySaid(TallyQuarter.of(today(file)).key(), mapping.version(), coded);
        sums.add(place(file, said), said.cells());
        row.count(texts.hide(file.caseRef(), said.kept()));
        files.save(row);
    }

    /** Takes a file out of sums that are open; what was owed until they were closed is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(CaseFile file) {
        var row = row(file.caseRef());
        if (!row.counted()) {
            throw Refusal.of("wrong-status");
        }
        if (row.owed()) {
            end(file, row, said(row, file.caseRef()));
            return;
        }
        remove(file, row);
        row.takeBack();
        files.save(row);
    }

    private void remove(CaseFile file, ReferralTallied row) {
        var said = said(row, file.caseRef());
        if (!open(file, said)) {
            throw Refusal.barred(CLOSED);
        }
        sums.takeBack(place(file, said), said.cells());
    }

    /** The consent has ended: out of sums that are open, forgotten where they are closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(CaseFile file, TallySaid said) {
        end(file, row(file.caseRef()), said);
    }

    private void end(CaseFile file, ReferralTallied row, TallySaid said) {
        if (open(file, said)) {
            sums.takeBack(place(file, said), said.cells());
            row.takeBack();
        } else {
            row.forget();
        }
        files.save(row);
    }

    /** The consent has ended, and nobody is there who could read as what the file was counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void owe(CaseFile file) {
        var row = row(file.caseRef());
        row.owe();
        files.save(row);
    }

    private ReferralTallied row(String caseRef) {
        return files.find(caseRef, AccessScope.system()).orElseGet(() -> new ReferralTallied(caseRef));
    }

    /** As what it was counted; empty of codes where that was forgotten. */
    TallySaid said(String caseRef) {
        return said(row(caseRef), caseRef);
    }

    private TallySaid said(ReferralTallied row, String caseRef) {
        return TallySaid.read(texts.show(caseRef, row.words()));
    }

    private boolean open(CaseFile file, TallySaid said) {
        return TallyQuarter.of(said.quarter())
                .filter(quarter -> !quarter.closed(today(file)))
                .isPresent();
    }

    private static TallyPlace place(CaseFile file, TallySaid said) {
        return new TallyPlace(file.authority(), file.state(), said.quarter(), said.mapping());
    }

    private LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }
}
