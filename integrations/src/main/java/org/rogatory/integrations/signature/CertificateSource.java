package org.rogatory.integrations.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.rogatory.figures.CallFailure;
import org.rogatory.integrations.HostNames;
import org.rogatory.integrations.LineFailed;
import org.rogatory.integrations.OutsideLine;
import org.rogatory.integrations.signature.SignatureSettings.Revocation;

/**
 * Asks addresses that stand in certificates, which whoever issued them wrote and whoever sends a letter brings along:
 * none in a network of the house, on a link or on this machine, unless the settings name its host.
 * It asks in HTTP/1.0, to which nobody answers in parts.
 */
final class CertificateSource {

    private static final String VERSION = "HTTP/1.0";
    private static final int MOST = 16 * 1024 * 1024;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_LINES = 100;
    private static final Pattern TAKEN = Pattern.compile("HTTP/1\\.[01] 200(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d{1,8})");

    private final OutsideLine outside;
    private final Duration whole;

    /** One that waits for an answer as long as any source does: twice the time in which it has to begin. */
    CertificateSource(HostNames names, Revocation settings) {
        this.outside = new OutsideLine(names, settings::allows);
        this.whole = settings.timeout().multipliedBy(2);
    }

    byte[] get(URI address) {
        return answer(address, OutsideLine.head("GET", address, VERSION), new byte[0]);
    }

    /** Sends a question of this media type and gives the answer. */
    byte[] post(URI address, String type, byte[] question) {
        String told = "Content-Type: " + type + "\r\nContent-Length: " + question.length + "\r\n";
        return answer(address, OutsideLine.head("POST", address, VERSION) + told, question);
    }

    private byte[] answer(URI address, String head, byte[] question) {
        try {
            return outside.ask(address, whole, line -> {
                BufferedOutputStream out = new BufferedOutputStream(line.getOutputStream());
                out.write((head + "\r\n").getBytes(ISO_8859_1));
                out.write(question);
                out.flush();
                return content(new BufferedInputStream(line.getInputStream()));
            });
        } catch (LineFailed failed) {
            throw new SourceFailed(failed.why(), failed.reason());
        } catch (IOException unreachable) {
            throw new SourceFailed(CallFailure.UNREACHED, "not reached");
        }
    }

    private static byte[] content(InputStream answer) throws IOException {
        if (!TAKEN.matcher(line(answer)).matches()) {
            throw new LineFailed(CallFailure.REFUSED, "not answered with 200");
        }
        int length = MOST + 1;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String said = line(answer);
            if (said.isEmpty()) {
                return measured(answer.readNBytes(length));
            }
            var told = LENGTH.matcher(said);
            if (told.matches()) {
                length = Math.min(length, Integer.parseInt(told.group(1)));
            }
        }
        throw new LineFailed(CallFailure.UNREADABLE, "a head without an end");
    }

    private static byte[] measured(byte[] body) throws LineFailed {
        if (body.length > MOST) {
            throw new LineFailed(CallFailure.UNREADABLE, "an answer that is too long");
        }
        return body;
    }

    private static String line(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = answer.read(); sign >= 0 && sign != '\n'; sign = answer.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new LineFailed(CallFailure.UNREADABLE, "a line without an end");
            }
            line.append((char) sign);
        }
        return line.toString().strip();
    }
}
