package org.rogatory.referral.track;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.referral.file.FileKeepers;
import org.springframework.stereotype.Component;

/** Who of the organisation is told that something is due: by the code of the file, and without a word of it. */
@Component
class TrackNotices {

    private final Notices notices;
    private final FileKeepers keepers;

    TrackNotices(Notices notices, FileKeepers keepers) {
        this.notices = notices;
        this.keepers = keepers;
    }

    /** Who has the file, else all of the organisation who work on such files, and its coordinator. */
    void tell(CaseFile file, String code) {
        notices.notify(concerned(file), code, file.caseRef());
    }

    /** Those of the organisation who decide. */
    void deciding(CaseFile file, String code) {
        notices.notify(Set.of(Officer.principalOf(file.authority(), Role.IDENTIFICATION_BODY)), code, file.caseRef());
    }

    /** The head of an office at whose file a removal waits. */
    void head(CaseFile linked, String code) {
        notices.notify(Set.of(Officer.principalOf(linked.authority(), Role.HEAD)), code, linked.caseRef());
    }

    private Set<String> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<String>();
        concerned.addAll(keepers.owner(file).map(Set::of).orElseGet(() -> FileKeepers.posts(file)));
        concerned.add(Officer.principalOf(file.authority(), Role.COORDINATOR));
        return concerned;
    }
}
