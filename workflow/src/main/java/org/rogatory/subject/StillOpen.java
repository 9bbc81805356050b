package org.rogatory.subject;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.PersonSearch;
import org.rogatory.cases.PersonSearch.Doubt;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What of a made export is there for who asked now, by his own post as when it was made: of what was closed to him,
 * isolated, erased or reserved since, nothing is given. Asked outside any transaction, as the export is made.
 */
@Component
class StillOpen {

    private final SubjectExportRepository exports;
    private final PersonSearch search;
    private final SubjectFiles files;
    private final SubjectDesk desk;
    private final TransactionTemplate reading;

    StillOpen(
            SubjectExportRepository exports,
            PersonSearch search,
            SubjectFiles files,
            SubjectDesk desk,
            PlatformTransactionManager transactions) {
        this.exports = exports;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.search = search;
        this.files = files;
        this.desk = desk;
    }

    /**
     * What is left of it.
     *
     * @param files those that he sees, with the pieces that he can still be given
     * @param whole whether all that lies in the container is among it
     */
    record Rest(List<FoundFile> files, boolean whole) {}

    /** What is left of an export that was made; nothing of one that was not. */
    Rest of(SubjectExport export, Officer officer) {
        if (export.outcome() == null) {
            return new Rest(List.of(), true);
        }
        return Objects.requireNonNull(reading.execute(status -> {
            // A source that cannot be read would end the transaction; nothing is written in it that could be lost.
            status.setRollbackOnly();
            return rest(export, officer);
        }));
    }

    private Rest rest(SubjectExport export, Officer officer) {
        var outcome = Objects.requireNonNull(export.outcome());
        var asker = officer.own();
        var person = SubjectExports.person(desk.clear(export.exportId(), export.sought()));
        var named = search.named(person.name(), person.born(), asker);
        var offered = files.offered(person, asker, named);
        var kept = FoundFile.of(desk.clear(export.exportId(), outcome));
        var open = open(named, person, asker);
        var left = kept.stream()
                .filter(file -> open.contains(file.caseRef()))
                .map(file -> file.only(offered))
                .toList();
        return new Rest(left, kept.stream().allMatch(file -> file.whole(offered)));
    }

    private Set<String> open(List<CaseFile> named, SoughtPerson person, Officer asker) {
        var open = new HashSet<String>();
        named.forEach(file -> open.add(file.caseRef()));
        Arrays.stream(Doubt.values())
                .flatMap(doubt -> search.doubtful(doubt, person.name(), person.born(), asker).stream())
                .forEach(file -> open.add(file.caseRef()));
        return open;
    }

    /** Has it made anew of what is left, unless another call was faster; when it ends stays as it was. */
    @Transactional
    void renew(String exportId, Officer officer) {
        exports.findById(exportId)
                .filter(export -> export.status() == ExportStatus.READY)
                .ifPresent(export -> {
                    export.again();
                    desk.keep("subject.renew", export, officer.username());
                });
    }
}
