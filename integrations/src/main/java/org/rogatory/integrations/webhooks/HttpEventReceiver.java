package org.rogatory.integrations.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.rogatory.figures.CallFailure;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;
import org.rogatory.webhooks.EventReceiver;
import org.rogatory.webhooks.PublicAddresses;
import org.rogatory.webhooks.WebhookSettings;
import org.springframework.stereotype.Component;

/**
 * Posts events; only an answer of the 200s says that they were taken. No other address is followed, and of an answer
 * no more than its first line is read. All of a call, from the name to that line, has one deadline.
 * A name is resolved once: all its addresses are looked at, and the connection is made to one of those and to no other,
 * whatever the name says a moment later. The client of the runtime resolves by itself and cannot be told.
 */
@Component
class HttpEventReceiver implements EventReceiver {

    private static final int ADDRESSES_TRIED = 3;
    private static final int LONGEST_STATUS = 256;
    private static final int PORT = 80;
    private static final int TLS_PORT = 443;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private final HostNames names;
    private final WebhookSettings settings;

    HttpEventReceiver(HostNames names, WebhookSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    @Override
    public void deliver(Delivery delivery) {
        var address = URI.create(delivery.address().toASCIIString());
        var deadline = Deadline.in(settings.timeout());
        try {
            var status = answered(delivery, address, looked(address.getHost(), deadline), deadline);
            if (status / 100 != 2) {
                throw new DeliveryFailed(CallFailure.REFUSED, "answered " + status);
            }
        } catch (IOException unreachable) {
            throw new DeliveryFailed(CallFailure.UNREACHED, "not reached");
        }
    }

    /** One address of the house among others is enough to refuse: the name would lead there sooner or later. */
    private List<InetAddress> looked(String host, Deadline deadline) throws IOException {
        var found = resolved(bare(host), deadline);
        if (!settings.allows(host) && !found.stream().allMatch(PublicAddresses::contain)) {
            throw new DeliveryFailed(CallFailure.NOT_ALLOWED, "an address that is not allowed");
        }
        return found.subList(0, Math.min(found.size(), ADDRESSES_TRIED));
    }

    /** The resolver of the machine has a patience of its own and cannot be broken off: it is left to itself. */
    private List<InetAddress> resolved(String host, Deadline deadline) throws IOException {
        var asked = new FutureTask<>(() -> names.of(host));
        var thread = new Thread(asked, "webhook-name");
        thread.setDaemon(true);
        thread.start();
        try {
            return asked.get(deadline.left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Deadline.passed();
        } catch (ExecutionException unknown) {
            throw new IOException("no address", unknown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /** An address of version 6 stands in brackets. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Whoever takes long over it, at whatever point, finds the line closed. */
    private static int answered(Delivery delivery, URI address, List<InetAddress> found, Deadline deadline)
            throws IOException {
        try (var line = connected(found, port(address), deadline)) {
            var late = new AtomicBoolean();
            var limit = CompletableFuture.runAsync(
                    () -> close(line, late), CompletableFuture.delayedExecutor(deadline.left(), TimeUnit.MILLISECONDS));
            try {
                var spoken = secure(address) ? overTls(line, address) : line;
                send(delivery, address, spoken);
                return status(spoken.getInputStream());
            } catch (IOException broken) {
                if (late.get()) {
                    throw Deadline.passed();
                }
                throw broken;
            } finally {
                limit.cancel(false);
            }
        }
    }

    private static void close(Socket line, AtomicBoolean late) {
        late.set(true);
        try {
            line.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Each address has its share of what is left, and so has the exchange after it. */
    private static Socket connected(List<InetAddress> found, int port, Deadline deadline) throws IOException {
        IOException failure = new UnknownHostException("no address");
        for (int place = 0; place < found.size(); place++) {
            var share = Math.max(1, deadline.left() / (found.size() - place + 1));
            var line = new Socket(Proxy.NO_PROXY);
            try {
                line.connect(new InetSocketAddress(found.get(place), port), share);
                return line;
            } catch (IOException unreached) {
                line.close();
                failure = unreached;
            }
        }
        throw failure;
    }

    private static boolean secure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return secure(address) ? TLS_PORT : PORT;
    }

    /** The certificate has to be of the name that somebody entered, wherever the connection leads. */
    private static Socket overTls(Socket line, URI address) throws IOException {
        try {
            var tls = (SSLSocket) SSLContext.getDefault()
                    .getSocketFactory()
                    .createSocket(line, bare(address.getHost()), port(address), true);
            var rules = tls.getSSLParameters();
            rules.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(rules);
            tls.startHandshake();
            return tls;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("TLS is part of every Java runtime", e);
        }
    }

    private static void send(Delivery delivery, URI address, Socket line) throws IOException {
        var body = delivery.body().getBytes(UTF_8);
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var host = address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\nHost: " + host
                + "\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n");
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
