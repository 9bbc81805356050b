package org.rogatory.referral.consent;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.referral.file.ClosingBar;
import org.springframework.stereotype.Component;

/** No file is closed over a notice that the law demands: somebody gives it, or says why not. */
@Component
class NoticeClosing implements ClosingBar {

    private final Cases cases;
    private final DutyNotices notices;

    NoticeClosing(Cases cases, DutyNotices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public Optional<String> bar(String caseRef) {
        var due = cases.lookUp(caseRef, AccessScope.system()).stream().flatMap(file -> notices.due(file).stream());
        return due.findAny().map(limit -> "notice-due");
    }
}
