package org.rogatory.walk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.rogatory.journey.Doors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** One caller who goes from address to address. */
final class Walker {

    private static final String PASSWORD = "demo";

    /** Each address from which strangers come may knock so often. */
    private static final AtomicInteger STRANGERS = new AtomicInteger();

    private final WebApplicationContext node;
    private final Who who;
    private final MockMvc doors;
    private final Map<String, String> routes;
    private final MockHttpSession session;

    /** Kept apart from the session: where a session has ended, whoever held it is taken out of what it kept. */
    private final @Nullable Authentication signedIn;

    /** As what somebody calls, and under which name. */
    private record Who(Caller caller, String username) {}

    private Walker(WebApplicationContext node, Who who, MockMvc doors, MockHttpSession session) {
        this.node = node;
        this.who = who;
        this.doors = doors;
        this.session = session;
        this.signedIn = Optional.ofNullable((SecurityContext) session.getAttribute(SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext::getAuthentication)
                .orElse(null);
        this.routes = Routes.of(node);
    }

    static Walker of(WebApplicationContext node, Caller caller) throws Exception {
        return of(node, new Who(caller, caller.username()));
    }

    /** Who has something to do with what the callers of the table are refused. */
    static Walker as(WebApplicationContext node, String username) throws Exception {
        return of(node, new Who(Caller.OFFICER, username));
    }

    private static Walker of(WebApplicationContext node, Who who) throws Exception {
        var doors = Doors.of(node);
        if (who.caller() == Caller.NOBODY) {
            return new Walker(node, who, doors, new MockHttpSession());
        }
        var signedIn = doors.perform(formLogin("/sign-in").user(who.username()).password(PASSWORD))
                .andReturn();
        return new Walker(
                node, who, doors, (MockHttpSession) signedIn.getRequest().getSession());
    }

    /** What the address of a row answers: a status, or that it leads to the sign-in. */
    String asks(Row row, Places places) throws Exception {
        var asked = sent(row, places);
        if (!row.ofInterface() && !row.reads()) {
            asked.with(csrf());
        }
        return answered(asked);
    }

    /** The same without the token that stands in every form. */
    String asksWithoutToken(Row row, Places places) throws Exception {
        return answered(sent(row, places));
    }

    /** All that the address of a row tells, and where it leads; what comes packed is unpacked. */
    String tells(Row row, Places places) throws Exception {
        var answer = answer(sent(row, places));
        return answer.getRedirectedUrl() + " " + unpacked(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> sent) throws Exception {
        var asked = doors.perform(sent).andReturn();
        if (asked.getRequest().isAsyncStarted()) {
            asked = doors.perform(asyncDispatch(asked)).andReturn();
        }
        return asked.getResponse();
    }

    /**
     * What an address answers.
     *
     * @param status a status, or that it leads to the sign-in
     * @param where where it leads
     * @param said all that is said: what stands in headers, names of files among them, and what comes packed, too
     */
    record Heard(String status, String where, String said) {

        /** Whether a name stands in it anywhere. */
        boolean names(String name) {
            return where.contains(name) || said.contains(name);
        }
    }

    /** The same as {@link #asks} with all that is said. */
    Heard hears(Row row, Places places) throws Exception {
        var asked = sent(row, places);
        if (!row.ofInterface() && !row.reads()) {
            asked.with(csrf());
        }
        try {
            var answer = answer(asked);
            var headers = answer.getHeaderNames().stream()
                    .map(name -> name + ": " + answer.getHeaders(name))
                    .collect(Collectors.joining("\n"));
            var said = headers + "\n" + unpacked(answer.getContentAsByteArray());
            return new Heard(told(answer), String.valueOf(answer.getRedirectedUrl()), said);
        } catch (ServletException unhandled) {
            return new Heard("failed", "", "");
        }
    }

    private static String unpacked(byte[] content) throws IOException {
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            return new String(content, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        var packed = Files.createTempFile("answer", ".zip");
        try {
            Files.write(packed, content);
            try (var zip = new ZipFile(packed.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(packed);
        }
        return text.toString();
    }

    private AbstractMockHttpServletRequestBuilder<?> sent(Row row, Places places) {
        var asked = built(row, places);
        if (row.condition().matches("[\\w-]+")) {
            asked.header(row.condition(), "true");
        }
        if (row.path().contains("/verify")) {
            asked.with(from -> {
                from.setRemoteAddr("198.18." + STRANGERS.incrementAndGet() % 250 + ".7");
                return from;
            });
        }
        if (who.caller() == Caller.ENDED) {
            asked.session(ended());
        } else if (!row.ofInterface()) {
            asked.session(who.caller() == Caller.NOBODY ? new MockHttpSession() : session);
        } else if (who.caller().signsIn()) {
            asked.with(httpBasic(who.username(), PASSWORD));
        }
        return asked;
    }

    private AbstractMockHttpServletRequestBuilder<?> built(Row row, Places places) {
        var method = HttpMethod.valueOf(row.method());
        var address = places.address(row);
        var takes = routes.getOrDefault(row.name(), "");
        if (takes.startsWith("multipart/")) {
            var content = "Synthetic.".getBytes(StandardCharsets.UTF_8);
            return multipart(method, address).file(new MockMultipartFile("file", "a.txt", "text/plain", content));
        }
        var asked = request(method, address);
        if (!row.reads()) {
            var usual =
                    row.ofInterface() ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_FORM_URLENCODED_VALUE;
            var type = takes.isEmpty() ? usual : takes;
            var nothing = MediaType.APPLICATION_JSON_VALUE.equals(type) ? "{}" : "";
            asked.contentType(type).content(Row.NONE.equals(row.body()) ? nothing : places.named(row.body()));
        }
        return asked;
    }

    /** A session of his that the register has ended; each call needs one, for it is gone with its first. */
    private MockHttpSession ended() {
        var sessions = node.getBean(SessionRegistry.class);
        var holder = Objects.requireNonNull(signedIn);
        var ended = new MockHttpSession();
        ended.setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(holder));
        sessions.registerNewSession(ended.getId(), Objects.requireNonNull(holder.getPrincipal()));
        sessions.getSessionInformation(ended.getId()).expireNow();
        return ended;
    }

    private String answered(AbstractMockHttpServletRequestBuilder<?> asked) throws Exception {
        try {
            return told(doors.perform(asked).andReturn().getResponse());
        } catch (ServletException unhandled) {
            return "failed";
        }
    }

    private static String told(MockHttpServletResponse answer) {
        var where = answer.getRedirectedUrl();
        if (where == null || !where.contains("/sign-in")) {
            return String.valueOf(answer.getStatus());
        }
        return where.contains("?ended") ? "ended" : "sign-in";
    }
}
