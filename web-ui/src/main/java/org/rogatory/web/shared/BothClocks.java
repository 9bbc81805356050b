package org.rogatory.web.shared;

import java.time.Instant;
import java.time.ZoneId;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.requests.message.letter.OtherOffice;
import org.springframework.stereotype.Component;

/** A moment on the clocks of both offices that have a file of the same matter. */
@Component
public class BothClocks {

    private final Directory directory;
    private final Words words;

    BothClocks(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /** Once where both clocks show the same. */
    public String of(CaseFile file, Instant at) {
        var here = on(at, directory.times().zone(file.authority()));
        var there = on(at, theirs(file));
        return here.equals(there)
                ? words.text("both.same-clock", here)
                : words.text("both.clocks", file.state(), here, file.otherState(), there);
    }

    /** {@code 5 May 2026, 16:00 (UTC+5)}. */
    public String on(Instant at, ZoneId zone) {
        return words.moment(at, zone) + " (" + Words.offset(at, zone) + ")";
    }

    /** Of the authority that has the matter there; else of the one to which such matters go. */
    private ZoneId theirs(CaseFile file) {
        var own = directory.times().zone(file.authority());
        return OtherOffice.of(directory, file).map(Authority::zone).orElse(own);
    }
}
