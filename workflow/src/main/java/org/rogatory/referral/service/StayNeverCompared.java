package org.rogatory.referral.service;

import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.NeverCompared;
import org.springframework.stereotype.Component;

/**
 * No file says of anybody that he seeks asylum. Who needs, or was offered, help towards a lawful stay may do so, and is
 * compared with nobody.
 */
@Component
class StayNeverCompared implements NeverCompared {

    /** The kind of help in the list of them. */
    private static final String STAY = "stay_regularised";

    private final SupportRows rows;
    private final HelpWords words;

    StayNeverCompared(SupportRows rows, HelpWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public boolean never(CaseFile file) {
        var caseRef = file.caseRef();
        var ofFile = rows.find(caseRef).map(SupportFile::hiddenWords).stream();
        var ofServices = rows.services(caseRef).stream().map(HelpService::hiddenWords);
        return Stream.concat(ofFile, ofServices)
                .flatMap(hidden -> words.read(caseRef, hidden).stream())
                .anyMatch(said -> said.codes().contains(STAY));
    }
}
