package org.rogatory.integrations.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Pattern;
import org.rogatory.figures.CallFailure;
import org.rogatory.integrations.HostNames;
import org.rogatory.integrations.LineFailed;
import org.rogatory.integrations.OutsideLine;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;
import org.rogatory.webhooks.EventReceiver;
import org.rogatory.webhooks.WebhookSettings;
import org.springframework.stereotype.Component;

/**
 * Posts events; only an answer of the 200s says that they were taken. No other address is followed, and of an answer
 * no more than its first line is read. All of a call, from the name to that line, has one deadline.
 */
@Component
class HttpEventReceiver implements EventReceiver {

    private static final int LONGEST_STATUS = 256;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private final OutsideLine outside;
    private final WebhookSettings settings;

    HttpEventReceiver(HostNames names, WebhookSettings settings) {
        this.outside = new OutsideLine(names, settings::allows);
        this.settings = settings;
    }

    @Override
    public void deliver(Delivery delivery) {
        var address = URI.create(delivery.address().toASCIIString());
        try {
            int status = outside.ask(address, settings.timeout(), line -> {
                send(delivery, address, line);
                return status(line.getInputStream());
            });
            if (status / 100 != 2) {
                throw new DeliveryFailed(CallFailure.REFUSED, "answered " + status);
            }
        } catch (LineFailed failed) {
            throw new DeliveryFailed(failed.why(), failed.reason());
        } catch (IOException unreachable) {
            throw new DeliveryFailed(CallFailure.UNREACHED, "not reached");
        }
    }

    private static void send(Delivery delivery, URI address, Socket line) throws IOException {
        var body = delivery.body().getBytes(UTF_8);
        var head = new StringBuilder(OutsideLine.head("POST", address, "HTTP/1.1"));
        head.append("Content-Length: " + body.length + "\r\n");
        delivery.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        var out = new BufferedOutputStream(line.getOutputStream());
        out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private static int status(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (int sign = answer.read();
                sign > 0 && sign != '\n' && line.length() < LONGEST_STATUS;
                sign = answer.read()) {
            line.append((char) sign);
        }
        var status = STATUS.matcher(line.toString().strip());
        if (!status.matches()) {
            throw new IOException("no answer");
        }
        return Integer.parseInt(status.group(1));
    }
}
