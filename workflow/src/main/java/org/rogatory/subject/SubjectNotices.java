package org.rogatory.subject;

import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.stereotype.Component;

/** Tells those who approve that an export is asked for, and who asked what became of it. */
@Component
class SubjectNotices {

    private final Notices notices;

    SubjectNotices(Notices notices) {
        this.notices = notices;
    }

    void asked(ExportView export) {
        var approving = SubjectDesk.APPROVING.stream()
                .map(role -> Officer.principalOf(export.authority(), role))
                .collect(Collectors.toSet());
        notices.notify(approving, "subject_asked", Subject.SUBJECT_EXPORT, export.exportId());
    }

    void refused(ExportView export) {
        tell(export, "subject_refused");
    }

    void ready(ExportView export) {
        tell(export, "subject_ready");
    }

    void failed(ExportView export) {
        tell(export, "subject_failed");
    }

    private void tell(ExportView export, String code) {
        var recipient = Set.of(Officer.personal(export.askedBy()));
        notices.notify(recipient, code, Subject.SUBJECT_EXPORT, export.exportId());
    }
}
