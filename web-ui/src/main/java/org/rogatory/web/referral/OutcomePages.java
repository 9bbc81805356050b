package org.rogatory.web.referral;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.referral.share.OutcomeView;
import org.rogatory.referral.share.ShareOutcomes;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What came of a person who was passed on, in the reader's words. */
@Component
class OutcomePages {

    private final ShareOutcomes outcomes;
    private final Directory directory;
    private final Words words;

    OutcomePages(ShareOutcomes outcomes, Directory directory, Words words) {
        this.outcomes = outcomes;
        this.directory = directory;
        this.words = words;
    }

    /** What a file knows, the earliest first, by the addresses of the pages of its shares and of what came to it. */
    Map<String, List<String>> of(CaseFile file) {
        var zone = directory.times().zone(file.authority());
        var told = new HashMap<String, List<String>>();
        outcomes.of(file)
                .forEach(outcome -> List.of("left", "came")
                        .forEach(tab -> told.computeIfAbsent(
                                        "/cases/" + file.caseRef() + "/" + tab + "/" + outcome.shareRef(),
                                        address -> new ArrayList<>())
                                .add(line(outcome, zone))));
        return told;
    }

    /** The same of one offer. */
    List<String> lines(List<OutcomeView> told, Officer officer) {
        var zone = directory.times().zone(officer.authority());
        return told.stream().map(outcome -> line(outcome, zone)).toList();
    }

    private String line(OutcomeView outcome, ZoneId zone) {
        return words.text(
                "referral.share.outcome." + outcome.way(),
                words.text("cases.choice." + outcome.code()),
                words.moment(outcome.at(), zone));
    }

    /** What can be told now, and with the word that all is done that nothing is told of it. */
    List<Option> options(List<String> codes, boolean optional) {
        var options = new ArrayList<Option>();
        codes.forEach(code -> options.add(new Option(code, words.text("cases.choice." + code))));
        if (optional && !codes.isEmpty()) {
            options.add(new Option("", words.text("referral.offer.outcome.none")));
        }
        return options;
    }
}
