package org.rogatory.paper;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.journey.Doors;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The door that is open to everybody, as strangers find it; each address may knock so often. */
final class OpenDoor {

    /** What a stranger calls his file. */
    static final String NAME = "geheim-namunaev.pdf";

    /** Shorter ones are words of any page. */
    private static final int TELLING = 12;

    private final MockMvc pages;

    OpenDoor(WebApplicationContext node) {
        this.pages = Doors.of(node);
    }

    MvcResult from(String address, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.with(asked -> {
                    asked.setRemoteAddr(address);
                    return asked;
                }))
                .andReturn();
    }

    /** Brings a file to the page or to the interface. */
    MvcResult brought(String address, String path, byte[] content) throws Exception {
        var file = new MockMultipartFile("file", NAME, "application/pdf", content);
        return from(address, multipart(path).file(file).header("Accept-Language", "en"));
    }

    static String body(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** The texts of a content by which it would be known again. */
    static List<String> texts(JsonNode content) {
        var texts = new ArrayList<String>();
        content.forEach(child -> texts.addAll(texts(child)));
        if (content.isString() && content.asString().length() > TELLING) {
            texts.add(content.asString());
        }
        return texts;
    }
}
