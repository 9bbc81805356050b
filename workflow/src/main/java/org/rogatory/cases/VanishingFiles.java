package org.rogatory.cases;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that end before anybody kept them: nobody finds one any more, and its head says no more than that it was. */
@Component
public class VanishingFiles {

    private final CaseFileRepository files;
    private final KnownAccess access;
    private final Clock clock;

    VanishingFiles(CaseFileRepository files, KnownAccess access, Clock clock) {
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /** It is closed where it stands, and open to the processes alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vanish(CaseFile file) {
        file.move(file.status(), true, clock.instant());
        files.save(file);
        var others = access.of(file.caseRef()).stream()
                .map(CaseAccess::principal)
                .filter(principal -> !AccessScope.SYSTEM.equals(principal))
                .toList();
        if (!others.isEmpty()) {
            access.takeBack(file.caseRef(), others);
        }
    }
}
