package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A certificate of a file, which a court reads, tells that somebody was named to read something, and not who. */
@EngineTest
class ReadersInCertificatesProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer FIRST = reader("first.reader.kz");
    private static final Officer SECOND = reader("second.reader.kz");

    private final Files files;
    private final ReservedReaders readers;
    private final IntegrityCertificates certificates;
    private final SealedReading reading;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ReadersInCertificatesProcessTest(
            Files files,
            ReservedReaders readers,
            IntegrityCertificates certificates,
            SealedReading reading,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.readers = readers;
        this.certificates = certificates;
        this.reading = reading;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    private static Officer reader(String name) {
        return new Officer(name, "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, REVIEWER, FIRST, SECOND).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username in ('first.reader.kz', 'second.reader.kz')")
                .update();
    }

    @Test
    void stepsAreListedWithoutTheNameOfTheReader() {
        var file = files.received();
        var caseRef = file.caseRef();
        var attachment = NewAttachment.of(caseRef, "other", "threat.pdf", DocumentView.INTERNAL);
        var bytes = new ByteArrayInputStream("synthetic".getBytes(StandardCharsets.UTF_8));
        var paper = files.node().documents().attach(attachment, bytes, REVIEWER);
        var thing = new Thing(ReservedPart.DOCUMENT, paper.documentRef());
        var made = readers.reserve(caseRef, () -> thing, Set.of(FIRST.username()), CHIEF);
        readers.name(caseRef, made.reservedId(), SECOND.username(), CHIEF);
        readers.dismiss(caseRef, made.reservedId(), FIRST.username(), CHIEF);

        assertThat(certified(file, REVIEWER, false))
                .contains("access.name-reader", "access.dismiss-reader", "part=document")
                .doesNotContain(FIRST.username(), SECOND.username(), "threat.pdf");
    }

    /** To whom it is not given to open there is none, and nobody but who oversees reads that another has opened it. */
    @Test
    void aSealedAnnexIsToldToOverseersAloneAndWithoutTheNameOfWhoMayOpenIt() {
        var content = Contents.bankRecordsAndWitness();
        var block = content.putObject("sealed").put("covert", "SYNTHETIC: by the side door.");
        block.putArray("persons").addObject().put("code", "V-1").put("name", "SIRLIYEVA-Zashchita");
        var ours = Files.signed(files.draft(content, DRAFTER)).does(REGISTRAR, "transmit");
        var file = Files.underReview(ours.partner());
        var message = ours.messages().get(0).messageId();
        reading.appoint(file.caseRef(), message, FIRST.username(), CHIEF);
        reading.open(file.caseRef(), message, OpeningReason.EXECUTION, CHIEF);

        assertThat(certified(file, REVIEWER, false))
                .contains("mla.register")
                .doesNotContain("exchange.appoint_sealed", "exchange.open_sealed", FIRST.username());
        assertThat(certified(file, CHIEF, true))
                .contains("exchange.appoint_sealed", "exchange.open_sealed")
                .doesNotContain(FIRST.username());
    }

    private String certified(Desk file, Officer by, boolean views) {
        var wanted = new CertificateWanted(null, "en", null, views);
        var proved = certificates.demandIssuable(file.caseRef(), wanted, by);
        certificates.issue(file.caseRef(), wanted, proved, by);
        files.node().jobs().drain();
        files.node().pass(Duration.ofMinutes(1));
        return files.text(file, IntegrityCertificates.KIND);
    }
}
