package org.rogatory.mla.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.cascade.AbleOfficers;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.tasks.TaskTerms;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** The task of the translator while the translation of an answer is wanted: whose it is, its term, who is told. */
@Component
class TranslationTask {

    /** The rule of its term. */
    static final String TERM = "sys_answer_translation";

    private static final String STEP = "TranslateAnswer";
    private static final String WRITTEN = "write_translation";

    private final TranslationOrderProcess process;
    private final Tasks tasks;
    private final TaskTerms terms;
    private final Deadlines deadlines;
    private final AbleOfficers able;
    private final Notices notices;
    private final Directory directory;
    private final Clock clock;

    TranslationTask(
            TranslationOrderProcess process,
            Tasks tasks,
            TaskTerms terms,
            Deadlines deadlines,
            AbleOfficers able,
            Notices notices,
            Directory directory,
            Clock clock) {
        this.process = process;
        this.tasks = tasks;
        this.terms = terms;
        this.deadlines = deadlines;
        this.able = able;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Opens it, unless it is open: the translators of the authority find it in their work, or who is named. */
    void open(CaseFile file, TranslationOrder order) {
        if (process.waits(file.caseRef())) {
            return;
        }
        var last = order.wantedBy();
        var end =
                last.plusDays(1).atStartOfDay(directory.zone(file.authority())).toInstant();
        process.ordered(file.caseRef()).forEach(task -> terms.bind(task, end));
        var named = able(file, order.askedOf());
        named.ifPresent(officer -> tasks.entrust(file.caseRef(), STEP, officer));
        term(file, last);
        tell(translator(file, named), "answer_translation_wanted", file);
    }

    /** A day that has passed already nobody can keep: the task shows it, and nothing rings. */
    private void term(CaseFile file, LocalDate last) {
        var now = clock.instant();
        if (!last.isBefore(directory.times().day(file.authority(), now))) {
            deadlines.start(new StartDeadline(file.caseRef(), TERM, now, file.authority()), last);
        }
    }

    /** All is translated; who has ordered it is told, unless he wrote it himself. */
    void written(CaseFile file, TranslationOrder order, Officer officer) {
        if (process.done(file.caseRef(), WRITTEN)) {
            deadlines.meet(file.caseRef(), TERM);
            if (!officer.username().equals(order.orderedBy())) {
                tell(Officer.personal(order.orderedBy()), "answer_translated", file);
            }
        }
    }

    /** It is not needed, as whoever drops it says. */
    void dropped(CaseFile file, String verb) {
        process.done(file.caseRef(), verb);
        deadlines.stop(file.caseRef(), TERM);
    }

    /** Nobody can write it now, or it is wanted anew by another day. */
    void close(CaseFile file) {
        if (process.waits(file.caseRef())) {
            process.over(file.caseRef());
            deadlines.stop(file.caseRef(), TERM);
        }
    }

    /** Its term has passed. */
    void late(CaseFile file, TranslationOrder order) {
        tell(translator(file, able(file, order.askedOf())), "answer_translation_overdue", file);
    }

    /** Who is named, as long as the file is open to him; or else all of them: nobody else would be told. */
    private static String translator(CaseFile file, Optional<Officer> named) {
        return named.map(officer -> Officer.personal(officer.username()))
                .orElseGet(() -> Officer.principalOf(file.authority(), Role.TRANSLATOR));
    }

    private Optional<Officer> able(CaseFile file, @Nullable String named) {
        return named == null
                ? Optional.empty()
                : able.translators(file).stream()
                        .filter(officer -> officer.username().equals(named))
                        .findFirst();
    }

    private void tell(String recipient, String code, CaseFile file) {
        notices.notify(new NewNotice(recipient, code, file.caseRef()));
    }
}
