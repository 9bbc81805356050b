package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Challenges;
import org.rogatory.access.NewAccess;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The books of the office go on telling of a file that was destroyed, but that its words are gone. */
@EngineTest
class DestroyedWordsProcessTest {

    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer ELSEWHERE = Desk.officer(EXECUTOR, "KZ");
    private static final String WORDS = "Synthetic words.";

    private final Files files;
    private final Registers registers;
    private final Journals journals;
    private final Challenges challenges;
    private final AccessBook book;
    private final FileKeys keys;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    @Autowired
    DestroyedWordsProcessTest(
            Files files,
            Registers registers,
            Journals journals,
            Challenges challenges,
            AccessBook book,
            FileKeys keys,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.files = files;
        this.registers = registers;
        this.journals = journals;
        this.challenges = challenges;
        this.book = book;
        this.keys = keys;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
    }

    /** The usual request is a confidential one, of which nothing is told. */
    private String theirs() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.underReview(Files.signed(files.draft(content, DRAFTER))
                        .does(REGISTRAR, "transmit")
                        .partner())
                .caseRef();
    }

    private void destroyed(String caseRef) {
        transaction.executeWithoutResult(status -> keys.destroy(List.of(caseRef)));
    }

    @Test
    void aLetterIsOpenedWithoutItsWordsByThoseWhoSeeItsFile() {
        var caseRef = theirs();
        var letter = NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                .of("UZ-GPO", new Numbered("UZ " + UUID.randomUUID(), LocalDate.of(2026, 4, 2)))
                .in(caseRef, null)
                .described(null, WORDS);
        var entry = registers.register(letter, true, CLERK);
        assertThat(journals.view(entry.entryId(), CLERK).content()).isEqualTo(WORDS);

        destroyed(caseRef);
        var whole = journals.view(entry.entryId(), CLERK);
        assertThat(whole.entry().number()).isEqualTo(entry.number());
        assertThat(whole.content()).isNull();
        assertThat(whole.originalAt()).isNull();
        assertThat(whole.sealed()).as("nobody has them").isFalse();
    }

    @Test
    void aStepOfAccessIsOpenedWithoutItsWords() {
        var caseRef = theirs();
        var grant = challenges.challenge(caseRef, new NewAccess(AccessReason.DUTY, WORDS), ELSEWHERE);
        assertThat(book.read(grant.grantId(), ELSEWHERE).words()).isEqualTo(WORDS);

        destroyed(caseRef);
        var read = book.read(grant.grantId(), ELSEWHERE);
        assertThat(read.grant().grantId()).isEqualTo(grant.grantId());
        assertThat(read.words()).isNull();
    }
}
