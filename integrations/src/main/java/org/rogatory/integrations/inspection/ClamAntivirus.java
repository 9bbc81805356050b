package org.rogatory.integrations.inspection;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.VirusScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** ClamAV over the network: clamd is given the bytes (INSTREAM) and answers; it never learns a name. */
@Component
class ClamAntivirus implements Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAntivirus.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final int TO_CONNECT = 5_000;
    private static final String SIZE_LIMIT = "size limit exceeded";

    private final AntivirusSettings settings;

    ClamAntivirus(AntivirusSettings settings) {
        this.settings = settings;
    }

    boolean setUp() {
        return !settings.host().isBlank();
    }

    boolean required() {
        return settings.required();
    }

    @Override
    public State state() {
        if (!setUp()) {
            return State.OFF;
        }
        try (Socket clamd = connected()) {
            clamd.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(clamd).equals("PONG") ? State.REACHED : State.UNREACHED;
        } catch (IOException e) {
            return State.UNREACHED;
        }
    }

    /** Shows it a content; one that did not answer once is not asked again in the same inspection. */
    void scan(Work content, Tally tally) {
        if (tally.scan() == VirusScan.OFF || tally.scan() == VirusScan.UNREACHED) {
            return;
        }
        if (content.size() > settings.maxSize().toBytes()) {
            unseen(VirusScan.TOO_LARGE, tally);
            return;
        }
        try {
            judge(asked(content), tally);
        } catch (IOException e) {
            LOG.warn("The antivirus was not reached: {}", e.getClass().getName());
            tally.unscanned(VirusScan.UNREACHED);
        }
    }

    private static void judge(String answer, Tally tally) {
        if (answer.endsWith(" FOUND")) {
            tally.found(answer.contains("Encrypted") ? InspectionReason.ENCRYPTED : InspectionReason.VIRUS);
        } else if (!answer.endsWith(" OK")) {
            LOG.warn("The antivirus could not judge a content");
            unseen(answer.contains(SIZE_LIMIT) ? VirusScan.TOO_LARGE : VirusScan.UNREACHED, tally);
        }
    }

    /** What is too large for it stays so; about anything else it is asked again later. */
    private static void unseen(VirusScan scan, Tally tally) {
        tally.found(InspectionReason.NOT_LOOKED_INTO);
        tally.unscanned(scan);
    }

    /** It may answer before it has everything, for example that this is more than it takes. */
    private String asked(Work content) throws IOException {
        try (Socket clamd = connected();
                InputStream in = content.open()) {
            var out = new DataOutputStream(clamd.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try {
                send(in, out);
            } catch (SocketException broken) {
                return demanded(answer(clamd));
            }
            return demanded(answer(clamd));
        }
    }

    private static String demanded(String answer) throws IOException {
        if (answer.isEmpty()) {
            throw new IOException("clamd closed without an answer");
        }
        return answer;
    }

    private static void send(InputStream in, DataOutputStream out) throws IOException {
        var piece = new byte[PIECE];
        for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, 0, PIECE)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private Socket connected() throws IOException {
        var clamd = new Socket();
        try {
            clamd.setSoTimeout((int) settings.timeout().toMillis());
            clamd.connect(new InetSocketAddress(settings.host(), settings.port()), TO_CONNECT);
            return clamd;
        } catch (IOException e) {
            clamd.close();
            throw e;
        }
    }

    private static String answer(Socket clamd) throws IOException {
        var in = clamd.getInputStream();
        var answer = new StringBuilder();
        for (int sign = in.read(); sign > 0 && answer.length() < LONGEST_ANSWER; sign = in.read()) {
            answer.append((char) sign);
        }
        return answer.toString().strip();
    }
}
