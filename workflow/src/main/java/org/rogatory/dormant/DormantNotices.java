package org.rogatory.dormant;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the heads that files lie dormant: once after the last act of each file, in one notice for as many as there are.
 * The heads of those who execute are told as well.
 */
@Component
public class DormantNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DormantNotices.class);
    private static final Limit AT_ONCE = Limit.of(500);
    private static final String CODE = "dormant_files";

    private final DormantFileRepository files;
    private final DormantToldRepository told;
    private final Notices notices;
    private final DormantSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DormantNotices(
            DormantFileRepository files,
            DormantToldRepository told,
            Notices notices,
            DormantSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.files = files;
        this.told = told;
        this.notices = notices;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks every hour for files that nobody was told of; what another node tells at the same moment is told once. */
    @Scheduled(initialDelayString = "${rogatory.dormant.first-look:PT5M}", fixedDelayString = "PT1H")
    public void tell() {
        try {
            while (Boolean.TRUE.equals(transactions.execute(part -> tellSome()))) {
                LOG.info("Many files lie dormant, more of them are told of");
            }
        } catch (DataIntegrityViolationException another) {
            LOG.info("Another node has told of dormant files");
        }
    }

    /** Whether there may be more. */
    private boolean tellSome() {
        var before = clock.instant().minus(Duration.ofDays(settings.days()));
        var untold = files.untold(before, AccessScope.system(), AT_ONCE);
        Stream.concat(untold.stream().flatMap(DormantNotices::places), executing(untold))
                .collect(Collectors.toSet())
                .forEach(place -> notices.notify(
                        new NewNotice(Officer.principalOf(place, Role.HEAD), CODE, Subject.DORMANT_FILES, place)));
        remember(untold);
        return untold.size() == AT_ONCE.max();
    }

    /** One read finds those that were told of before, however many there are. */
    private void remember(List<CaseFile> files) {
        var refs = files.stream().map(CaseFile::caseRef).toList();
        var before = told.findByCaseRefIn(refs).stream().collect(Collectors.toMap(DormantTold::getId, row -> row));
        var added = new ArrayList<DormantTold>();
        for (var file : files) {
            var moved = file.lastAct().at();
            var known = before.get(file.caseRef());
            if (known == null) {
                added.add(new DormantTold(file.caseRef(), moved));
            } else {
                known.again(moved);
            }
        }
        told.saveAll(added);
    }

    /** The offices that have work on one of the files now and whose heads may look into it. */
    private Stream<String> executing(List<CaseFile> untold) {
        var refs = untold.stream().map(CaseFile::caseRef).toList();
        return files.headsExecuting(refs, AccessScope.system()).stream()
                .flatMap(head -> Officer.postOf(head).stream())
                .map(Officer.Post::authority);
    }

    /** Where somebody answers for the file: the authority that keeps it, and the unit that drafted it. */
    private static Stream<String> places(CaseFile file) {
        return Stream.of(file.authority(), file.unit()).filter(Objects::nonNull).distinct();
    }
}
