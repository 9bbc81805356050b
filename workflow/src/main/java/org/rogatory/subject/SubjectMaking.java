package org.rogatory.subject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.PersonSearch;
import org.rogatory.cases.PersonSearch.Doubt;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.FileKeys;
import org.rogatory.subject.SubjectFiles.Made;
import org.rogatory.subject.SubjectFiles.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the exports that were approved, and forgets those whose time is over. Of two nodes one makes an export; what
 * fails is tried again after a while, five times at most, and holds up no other.
 */
@Component
public class SubjectMaking {

    private static final Logger LOG = LoggerFactory.getLogger(SubjectMaking.class);
    private static final int BATCH = 20;

    private final SubjectExportRepository exports;
    private final SubjectFiles files;
    private final PersonSearch search;
    private final UserAccounts accounts;
    private final KeptBytes bytes;
    private final FileKeys keys;
    private final SubjectNotices told;
    private final SubjectDesk desk;
    private final TransactionTemplate transaction;

    SubjectMaking(
            SubjectExportRepository exports,
            SubjectFiles files,
            PersonSearch search,
            UserAccounts accounts,
            KeptBytes bytes,
            FileKeys keys,
            SubjectNotices told,
            SubjectDesk desk,
            PlatformTransactionManager transactions) {
        this.exports = exports;
        this.files = files;
        this.search = search;
        this.accounts = accounts;
        this.bytes = bytes;
        this.keys = keys;
        this.told = told;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Looks once: makes what is to be made, forgets what is over. */
    @Scheduled(initialDelayString = "${rogatory.subject.first-look:PT1M}", fixedDelayString = "PT1M")
    public void look() {
        exports.over(desk.now(), Limit.of(BATCH)).forEach(id -> attempt(id, this::end));
        exports.due(desk.now(), Limit.of(BATCH))
                .forEach(id -> attempt(id, due -> claimed(due).ifPresent(this::make)));
    }

    /** One that breaks it holds up no other, and is taken up again in its time. */
    private static void attempt(String exportId, Consumer<String> work) {
        try {
            work.accept(exportId);
        } catch (RuntimeException broken) {
            LOG.error(
                    "The export {} could not be made or ended: {}",
                    exportId,
                    broken.getClass().getName());
        }
    }

    private void end(String exportId) {
        one(() -> exports.findById(exportId)
                .filter(export -> export.view().endsAt() != null)
                .map(export -> {
                    export.end();
                    keys.destroy(List.of(SubjectDesk.key(exportId)));
                    return desk.keep("subject.end", export, "system");
                }));
    }

    /** What is taken up now; empty where another node has it, or where it was given up. */
    private Optional<Order> claimed(String exportId) {
        return one(() -> exports.findById(exportId)
                        .filter(export -> export.status() == ExportStatus.APPROVED)
                        .filter(this::taken))
                .flatMap(this::order);
    }

    private boolean taken(SubjectExport export) {
        var now = export.tryNow(desk.now());
        if (now) {
            exports.saveAndFlush(export);
        } else {
            told.failed(desk.keep("subject.fail", export, "system").view());
        }
        return now;
    }

    /** Who asked must still be able to sign in, else nobody could take it. Its list is in the language he asked in. */
    private Optional<Order> order(SubjectExport export) {
        var sought = desk.clear(export.exportId(), export.sought());
        var person = SubjectExports.person(sought);
        var released = SubjectRelease.released(sought);
        return accounts.find(export.view().askedBy())
                .filter(UserAccounts.Account::enabled)
                .map(account -> {
                    var language = sought.path("language").asString(account.language());
                    return new Order(
                            export.view(), person, account.officer(), Locale.forLanguageTag(language), released);
                });
    }

    private void make(Order order) {
        var person = order.person();
        var found = search.named(person.name(), person.born(), order.officer());
        var made = files.made(order, found);
        toJudge(made, order, found);
        var stored = stored(order.export().exportId(), made.content());
        if (one(() -> ready(order, made, stored)).isEmpty()) {
            bytes.discard(stored);
        }
    }

    /** Files of which only an officer can tell whether they speak of this person: told to who asked alone. */
    private void toJudge(Made made, Order order, List<CaseFile> found) {
        var person = order.person();
        var lines = made.outcome().putArray("to_judge");
        var known = new HashSet<String>();
        found.forEach(file -> known.add(file.caseRef()));
        for (var doubt : Doubt.values()) {
            var why = doubt == Doubt.EARLIER ? LeftOut.EARLIER_VERSION : LeftOut.NAME_ALONE;
            for (var file : search.doubtful(doubt, person.name(), person.born(), order.officer())) {
                if (known.add(file.caseRef())) {
                    var line =
                            lines.addObject().put("reference", file.caseRef()).put("included", false);
                    line.putArray("left_out").add(why.key());
                }
            }
        }
    }

    private KeptContent stored(String exportId, byte[] content) {
        try {
            return bytes.keep(SubjectDesk.key(exportId), new ByteArrayInputStream(content), content.length);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The export could not be stored", unwritable);
        }
    }

    private Optional<SubjectExport> ready(Order order, Made made, KeptContent stored) {
        var id = order.export().exportId();
        return exports.findById(id)
                .filter(export -> export.status() == ExportStatus.APPROVED)
                .map(export -> {
                    made.outcome().put("size", stored.size());
                    export.ready(stored.address(), desk.hidden(id, made.outcome()), desk.now());
                    var kept = desk.keep("subject.make", export, "system", details(made));
                    told.ready(kept.view());
                    return kept;
                });
    }

    /** Beside the numbers of the files it would tell what is silent, or for others by name, in one of them. */
    private static Map<String, String> details(Made made) {
        var codes = made.leftOut().stream()
                .filter(LeftOut::told)
                .map(LeftOut::key)
                .sorted()
                .collect(Collectors.joining(","));
        return Map.of("shown", String.join(",", made.included()), "left_out", codes);
    }

    /** In a transaction of its own; empty where another node was faster. */
    private Optional<SubjectExport> one(Work work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.done()));
        } catch (ConcurrencyFailureException other) {
            LOG.debug("Another node is at an export");
            return Optional.empty();
        }
    }

    /** What is done with one export. */
    private interface Work {

        Optional<SubjectExport> done();
    }
}
