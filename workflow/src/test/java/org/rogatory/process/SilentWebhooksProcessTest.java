package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.webhooks.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system beside Rogatory is named nowhere: of a file that few see from its first day, or that is for named people
 * only, and of its letters, it hears nothing.
 */
@EngineTest
class SilentWebhooksProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");

    private final Files files;
    private final ExtraditionVerbsIn extraditions;
    private final TransferVerbsIn transfers;
    private final Jobs jobs;
    private final ToldEvents told;
    private final Webhooks webhooks;
    private final TrailListeners listeners;
    private final ReservedReaders readers;
    private final CaseLetters book;
    private final UserAdministration accounts;

    @Autowired
    SilentWebhooksProcessTest(
            Files files,
            ExtraditionVerbsIn extraditions,
            TransferVerbsIn transfers,
            Jobs jobs,
            ToldEvents told,
            Webhooks webhooks,
            TrailListeners listeners,
            ReservedReaders readers,
            CaseLetters book,
            UserAdministration accounts) {
        this.files = files;
        this.extraditions = extraditions;
        this.transfers = transfers;
        this.jobs = jobs;
        this.told = told;
        this.webhooks = webhooks;
        this.listeners = listeners;
        this.readers = readers;
        this.book = book;
        this.accounts = accounts;
    }

    @BeforeEach
    void sealWhatOthersLeft() {
        listeners.begin();
        List.of(CHIEF, REVIEWER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nobodyIsTold() {
        listeners.end();
    }

    /** The files and the lines of journals that were named to it. */
    private Set<String> named() {
        return told.taken().stream()
                .flatMap(delivery -> JsonMapper.shared()
                        .readTree(delivery.body())
                        .path("events")
                        .valueStream())
                .flatMap(event -> Stream.of("caseRef", "entryId")
                        .map(key -> event.path(key).asString("")))
                .collect(Collectors.toSet());
    }

    @Test
    void isToldOfOtherFilesAlone() {
        webhooks.add("https://other.example/events", Desk.officer(ADMINISTRATOR, "KZ"));
        var open = files.received().caseRef();
        var closed = files.received().caseRef();
        var thing = new Thing(ReservedPart.FILE, closed);
        readers.reserve(closed, () -> thing, Set.of(REVIEWER.username()), CHIEF);
        listeners.seal();
        jobs.drain();

        assertThat(letters(closed)).isNotEmpty();
        assertThat(named())
                .contains(open)
                .containsAll(letters(open))
                .doesNotContain(closed)
                .doesNotContainAnyElementsOf(letters(closed));
    }

    /** Whoever learns that he is asked for flees; that somebody is held, or wishes to go, is for few, too. */
    @Test
    void isToldNothingOfWhoIsAskedForHeldOrServesASentence() {
        webhooks.add("https://other.example/events", Desk.officer(ADMINISTRATOR, "KZ"));
        var open = files.received().caseRef();
        var asked = extraditions.detained(extraditions.review(extraditions.received(ExtraditionVerbsIn.request())));
        var serving = transfers.agree(transfers.reviewed());
        listeners.seal();
        jobs.drain();

        assertThat(named()).contains(open).containsAll(letters(open));
        for (var silent : List.of(asked.caseRef(), serving.caseRef())) {
            assertThat(letters(silent)).isNotEmpty();
            assertThat(named()).doesNotContain(silent).doesNotContainAnyElementsOf(letters(silent));
        }
    }

    private List<String> letters(String caseRef) {
        return book.of(caseRef, "KZ-GPO").stream().map(EntryView::entryId).toList();
    }
}
