package org.rogatory.integrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.rogatory.figures.CallFailure;
import org.rogatory.webhooks.PublicAddresses;

/**
 * The line to addresses that no operator has set: somebody entered them, or they came with what others sent.
 * A name is resolved once: all its addresses are looked at, and the connection is made to one of those and to no other,
 * whatever the name says a moment later. The client of the runtime resolves by itself and cannot be told.
 */
public final class OutsideLine {

    private static final int ADDRESSES_TRIED = 3;
    private static final int PORT = 80;
    private static final int TLS_PORT = 443;

    private final HostNames names;
    private final Predicate<String> allowed;

    /**
     * A line to the open network.
     *
     * @param allowed hosts that may be called wherever they stand
     */
    public OutsideLine(HostNames names, Predicate<String> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** What is said and heard on a connection. */
    @FunctionalInterface
    public interface Exchange<T> {

        /** Says it, and gives what is made of the answer. */
        T over(Socket line) throws IOException;
    }

    /** Asks an address; all of it, from the name to the end of the answer, takes no longer than this. */
    public <T> T ask(URI address, Duration whole, Exchange<T> exchange) throws IOException {
        var deadline = Deadline.in(whole);
        var found = looked(address.getHost(), deadline);
        try (var line = connected(found, port(address), deadline)) {
            var late = new AtomicBoolean();
            var limit = CompletableFuture.runAsync(
                    () -> close(line, late), CompletableFuture.delayedExecutor(deadline.left(), TimeUnit.MILLISECONDS));
            try {
                return exchange.over(secure(address) ? overTls(line, address) : line);
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

    /** How a question in HTTP of this version begins. */
    public static String head(String method, URI address, String version) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var host = address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
        return method + " " + path + query + " " + version + "\r\nHost: " + host + "\r\nConnection: close\r\n";
    }

    /** One address of the house among others is enough to refuse: the name would lead there sooner or later. */
    private List<InetAddress> looked(String host, Deadline deadline) throws IOException {
        var found = resolved(bare(host), deadline);
        if (!allowed.test(host) && !found.stream().allMatch(PublicAddresses::contain)) {
            throw new LineFailed(CallFailure.NOT_ALLOWED, "an address that is not allowed");
        }
        return found.subList(0, Math.min(found.size(), ADDRESSES_TRIED));
    }

    /** The resolver of the machine has a patience of its own and cannot be broken off: it is left to itself. */
    private List<InetAddress> resolved(String host, Deadline deadline) throws IOException {
        var asked = new FutureTask<>(() -> names.of(host));
        var thread = new Thread(asked, "name-outside");
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

    /** The certificate has to be of the name that was asked for, wherever the connection leads. */
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
}
