package org.rogatory.paper;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.rogatory.journey.Doors;
import org.rogatory.journey.NationalSystem;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** An officer at the pages, without scripts. */
public final class Browser {

    private final MockMvc pages;
    private final MockHttpSession session;

    private Browser(MockMvc pages, MockHttpSession session) {
        this.pages = pages;
        this.session = session;
    }

    /** Signs in as a demo officer. */
    public static Browser of(WebApplicationContext node, String username) throws Exception {
        var pages = Doors.of(node);
        var signedIn = pages.perform(formLogin("/sign-in").user(username).password("demo"))
                .andReturn();
        return new Browser(pages, (MockHttpSession) signedIn.getRequest().getSession());
    }

    /** The value of a hidden field of a page. */
    static String value(MockHttpServletResponse page, String field) throws Exception {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page.getContentAsString());
        if (!found.find()) {
            throw new AssertionError("The page has no " + field);
        }
        return found.group(1);
    }

    /** What stands on a page. */
    static String text(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Opens a page again and again until this stands on it, as while a letter is being laid out. */
    MockHttpServletResponse awaiting(String address, String words) {
        return Awaitility.await(words)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> open(address), page -> text(page).contains(words));
    }

    public MockHttpServletResponse open(String address) throws Exception {
        return perform(get(address));
    }

    MockHttpServletResponse send(String address, Map<String, String> fields) throws Exception {
        var request = post(address).with(csrf());
        fields.forEach((name, value) -> request.param(name, value.split("\\|")));
        return perform(request);
    }

    /** Sends a form as a script does in passing. */
    MockHttpServletResponse passing(String address, Map<String, String> fields) throws Exception {
        var request = post(address).with(csrf()).header("HX-Request", "true");
        fields.forEach((name, value) -> request.param(name, value.split("\\|")));
        return perform(request);
    }

    MockHttpServletResponse upload(String address, MockMultipartFile file, Map<String, String> fields)
            throws Exception {
        return upload(address, List.of(file), fields);
    }

    MockHttpServletResponse upload(String address, List<MockMultipartFile> files, Map<String, String> fields)
            throws Exception {
        var request = multipart(address);
        files.forEach(file -> request.file(file));
        fields.forEach((name, value) -> request.param(name, value.split("\\|")));
        return perform(request.with(csrf()));
    }

    /** Sends a call as the script of a page does. */
    MockHttpServletResponse call(String address, String json) throws Exception {
        return perform(post(address)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(json));
    }

    /** All that its session holds, as text. */
    String held() {
        return Collections.list(session.getAttributeNames()).stream()
                .map(name -> name + " " + session.getAttribute(name))
                .collect(Collectors.joining("\n"));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.session(session)).andReturn().getResponse();
    }
}
