package org.rogatory.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A network of its own for one process, with nothing in it but itself: not even a name can be looked up from there. The
 * test has a gate into it; nothing comes out by it.
 */
final class ClosedNetwork {

    /** What stands before the command of the process. */
    static final List<String> AROUND = List.of("unshare", "-rn", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh");

    private static final String THROUGH = "exec 3<>/dev/tcp/127.0.0.1/$0; cat <&3 & cat >&3; wait";

    private final ServerSocket gate = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int inside;
    private final LongSupplier pid;

    /**
     * With a gate of its own.
     *
     * @param inside the port of the process within
     */
    ClosedNetwork(int inside, LongSupplier pid) throws IOException {
        this.inside = inside;
        this.pid = pid;
        begin(this::admit);
    }

    /** Whether this machine lets anybody make such a network. */
    static boolean permitted() throws InterruptedException {
        var command = new ArrayList<>(AROUND);
        command.addAll(List.of("bash", "-c", "type nsenter cat"));
        try {
            var tried = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** On which the gate listens. */
    int port() {
        return gate.getLocalPort();
    }

    /** How a shell ends in there that does this. */
    int within(String command) throws IOException, InterruptedException {
        var shell = entering("bash", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!shell.waitFor(1, TimeUnit.MINUTES)) {
            shell.destroyForcibly();
            throw new AssertionError("no end: " + command);
        }
        return shell.exitValue();
    }

    private ProcessBuilder entering(String... command) {
        var whole = new ArrayList<>(
                List.of("nsenter", "-t", String.valueOf(pid.getAsLong()), "-U", "-n", "--preserve-credentials"));
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole);
    }

    private void admit() {
        try {
            while (true) {
                var caller = gate.accept();
                begin(() -> lead(caller));
            }
        } catch (IOException over) {
            // the test has ended
        }
    }

    private void lead(Socket caller) {
        try (caller) {
            var way = entering("bash", "-c", THROUGH, String.valueOf(inside))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            begin(() -> pass(caller, way));
            pour(way.getInputStream(), caller.getOutputStream());
            way.destroy();
        } catch (IOException over) {
            // one of both has hung up
        }
    }

    private static void pass(Socket caller, Process way) {
        try (var to = way.getOutputStream()) {
            pour(caller.getInputStream(), to);
        } catch (IOException over) {
            // one of both has hung up
        } finally {
            way.destroy();
        }
    }

    private static void pour(InputStream from, OutputStream to) throws IOException {
        var piece = new byte[8192];
        for (var read = from.read(piece); read >= 0; read = from.read(piece)) {
            to.write(piece, 0, read);
            to.flush();
        }
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }
}
