package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.media.MediaReason;
import org.rogatory.media.MediaRegister;
import org.rogatory.media.TextPackages;
import org.rogatory.persons.IndexedNow;
import org.rogatory.subject.ExportGround;
import org.rogatory.subject.NewExport;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectMaking;
import org.rogatory.subject.SubjectTaking;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.node.ObjectNode;

/** The acts of two persons about what leaves and what comes: exports on a person, packages on carriers. */
@Component
record OfficeSafety(
        OfficeMeter meter,
        Files files,
        SubjectExports exports,
        SubjectMaking making,
        SubjectTaking taking,
        IndexedNow indexed,
        MediaRegister register,
        UserAdministration accounts,
        Environment settings,
        JdbcClient jdbc) {

    private static final Officer ASKER = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "UZ");
    private static final Officer FIRST = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer SECOND = new Officer("second.kz", "second.kz", "KZ", "KZ-GPO", Set.of(ADMINISTRATOR));
    private static final String NAME = "EKSPORTOV Narxlangan";
    private static final LocalDate BORN = LocalDate.of(1981, 5, 6);

    /** Every act once. */
    void walk() {
        List.of(ASKER, CHIEF).forEach(officer -> accounts.ensure(officer, "{noop}demo", "ru"));
        exportsOnAPerson();
        carriers();
    }

    /** Other tests find no carrier of it. */
    void forget() {
        List.of("media_item", "media_standing")
                .forEach(rows -> jdbc.sql("delete from " + rows).update());
        removed("rogatory.media.folder");
        removed("rogatory.media.updates");
    }

    private void removed(String folder) {
        try {
            FileSystemUtils.deleteRecursively(Path.of(settings.getRequiredProperty(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void exportsOnAPerson() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        ((ObjectNode) content.path("persons").path(0)).put("name", NAME).put("born", BORN.toString());
        files.draft(content, DRAFTER).does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        indexed.look();
        var wanted = new NewExport(NAME, BORN, ExportGround.PERSON, "12/26");
        var refused = meter.made("ask_for_export", () -> exports.ask(wanted, ASKER));
        meter.made("refuse_export", () -> exports.refuse(refused.exportId(), CHIEF));
        var id = exports.ask(wanted, ASKER).exportId();
        meter.made("approve_export", () -> exports.approve(id, CHIEF));
        making.look();
        meter.made("read_export", () -> exports.read(id, ASKER));
        meter.done("take_export", () -> take(id));
    }

    private void take(String export) {
        try (var content = taking.open(export, ASKER).content()) {
            assertThat(content.read()).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carriers() {
        var newer = meter.made("bring_carrier", () -> brought(12));
        meter.done("take_over_carrier", () -> takeOver(newer));
        var older = brought(11);
        meter.done("allow_carrier", () -> register.allow(older, MediaReason.FAULTY, Desk.officer(HEAD, "KZ")));
        meter.done("decline_carrier", () -> register.decline(older, MediaReason.NOT_EXPECTED, SECOND));
    }

    private String brought(long edition) {
        var program = new byte[] {'P', 'K', 3, 4, 9};
        var signed = TextPackages.of("KZ-GPO", TextPackages.manifest("update", "rogatory", edition), program);
        try {
            return register.bring("KZ-15/26", Work.of(signed), FIRST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOver(String item) {
        try {
            register.take(item, SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
