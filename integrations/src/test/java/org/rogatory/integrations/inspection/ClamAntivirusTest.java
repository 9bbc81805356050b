package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.VirusScan;
import org.springframework.util.unit.DataSize;

/** Against a server on this machine that speaks as clamd does. */
@Tag("slow")
class ClamAntivirusTest {

    private static final String SIGN = "EICAR";
    private static final String SILENT = "";

    private final List<String> shown = new CopyOnWriteArrayList<>();
    private ServerSocket clamd;
    private volatile UnaryOperator<String> answers =
            content -> content.contains(SIGN) ? "stream: Eicar-Test FOUND" : "stream: OK";
    private volatile boolean slow;
    private Duration patience = Duration.ofSeconds(20);

    @BeforeEach
    void listen() throws IOException {
        clamd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var server = new Thread(this::serve);
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        clamd.close();
    }

    private void serve() {
        while (!clamd.isClosed()) {
            try (Socket caller = clamd.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // the test is over, or the caller did not wait
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new StringBuilder();
        for (int sign = in.read(); sign > 0; sign = in.read()) {
            command.append((char) sign);
        }
        var told = command.toString().equals("zPING") ? "PONG" : answers.apply(content(in));
        if (slow) {
            in.read();
        }
        if (!told.equals(SILENT)) {
            caller.getOutputStream().write((told + "\0").getBytes(StandardCharsets.UTF_8));
        }
    }

    private String content(DataInputStream in) throws IOException {
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        shown.add(content.toString());
        return content.toString();
    }

    private ClamAntivirus antivirus(boolean required) {
        return new ClamAntivirus(new AntivirusSettings(
                "localhost", clamd.getLocalPort(), patience, DataSize.ofKilobytes(200), required));
    }

    private Inspected inspected(String content, boolean required) throws IOException {
        return inspected(Opened.bytes(content), "text/plain", required);
    }

    private Inspected inspected(byte[] content, String type, boolean required) throws IOException {
        return Opened.inspector(antivirus(required)).inspect(Work.of(content), type);
    }

    @Test
    void whatItFindsAndWhatItDoesNotIsTold() throws IOException {
        assertThat(antivirus(false).state()).isEqualTo(Antivirus.State.REACHED);
        assertThat(inspected("clean", false)).isEqualTo(new Inspected(Set.of(), VirusScan.SCANNED));
        assertThat(inspected(SIGN, false).reasons()).containsExactly(InspectionReason.VIRUS);
        assertThat(inspected("long ".repeat(30_000), false).scan()).isEqualTo(VirusScan.SCANNED);
        assertThat(shown).contains("long ".repeat(30_000));
    }

    @Test
    void itIsShownEveryPart() throws IOException {
        var packed = Opened.zip("a.zip", Opened.zip("b.txt", Opened.bytes(SIGN + " inside (synthetic)")));
        assertThat(inspected(packed, "application/zip", false).reasons()).containsExactly(InspectionReason.VIRUS);
        assertThat(shown).hasSize(3);
    }

    @Test
    void oneThatKeepsSilentHangsUpOrIsNotThereLeavesTheContentUnscanned() throws IOException {
        slow = true;
        patience = Duration.ofMillis(500);
        assertThat(inspected("clean", false)).isEqualTo(new Inspected(Set.of(), VirusScan.UNREACHED));
        slow = false;
        patience = Duration.ofSeconds(20);
        answers = content -> SILENT;
        assertThat(inspected("clean", false).scan()).isEqualTo(VirusScan.UNREACHED);
        clamd.close();
        assertThat(inspected("clean", false).scan()).isEqualTo(VirusScan.UNREACHED);
        assertThat(antivirus(false).state()).isEqualTo(Antivirus.State.UNREACHED);
    }

    @Test
    void whereItIsRequiredWhatItHasNotSeenIsDangerous() throws IOException {
        answers = content -> SILENT;
        assertThat(inspected("clean", true).reasons()).containsExactly(InspectionReason.UNSCANNED);
    }

    @Test
    void whatIsTooLargeForItIsNotScannedAndNotShownAgain() throws IOException {
        var larger = "x".repeat(201 * 1024);
        var unseen = new Inspected(Set.of(InspectionReason.NOT_LOOKED_INTO), VirusScan.TOO_LARGE);
        assertThat(inspected(larger, false)).isEqualTo(unseen);
        assertThat(shown).isEmpty();
        answers = content -> "INSTREAM size limit exceeded. ERROR";
        assertThat(inspected("clean", false)).isEqualTo(unseen);

        for (var content : List.of(larger, "clean")) {
            assertThat(inspected(content, true).reasons())
                    .containsExactlyInAnyOrder(InspectionReason.NOT_LOOKED_INTO, InspectionReason.UNSCANNED);
        }
    }

    @Test
    void whatItCouldNotJudgeIsNotScannedAndIsShownAgain() throws IOException {
        answers = content -> "stream: Can't allocate memory ERROR";
        assertThat(inspected("clean", false))
                .isEqualTo(new Inspected(Set.of(InspectionReason.NOT_LOOKED_INTO), VirusScan.UNREACHED));
        assertThat(inspected("clean", true).reasons())
                .containsExactlyInAnyOrder(InspectionReason.NOT_LOOKED_INTO, InspectionReason.UNSCANNED);
    }

    @Test
    void withoutOneNothingIsScannedAndThatIsTold() throws IOException {
        var none = new ClamAntivirus(Opened.off());
        assertThat(none.state()).isEqualTo(Antivirus.State.OFF);
        assertThat(Opened.inspector(none).inspect(Work.of(SIGN.getBytes(StandardCharsets.UTF_8)), "text/plain"))
                .isEqualTo(new Inspected(Set.of(), VirusScan.OFF));
    }

    /** Everything would pass unseen while the operator believes that nothing does. */
    @Test
    void requiredWithoutOneDoesNotStart() {
        var size = DataSize.ofMegabytes(1);

        assertThatThrownBy(() -> new AntivirusSettings(" ", 3310, patience, size, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rogatory.antivirus.required: name rogatory.antivirus.host, or leave it out");
    }
}
