package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The number of a request stands in each line of the log about it, as JSON by the profile, and in its answer. */
class CorrelationFilterTest {

    private final LoggerContext log = new LoggerContext();
    private final StructuredLogEncoder json = new StructuredLogEncoder();

    /** As the profile {@code json} sets it. */
    CorrelationFilterTest() throws IOException {
        var settings = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("json", new ClassPathResource("application-json.yaml"))
                .forEach(settings.getPropertySources()::addLast);
        log.setMDCAdapter(MDC.getMDCAdapter());
        log.putObject(Environment.class.getName(), settings);
        json.setContext(log);
        json.setFormat(settings.getRequiredProperty("logging.structured.format.console"));
        json.start();
    }

    private JsonNode line() {
        var event = new LoggingEvent("test", log.getLogger("test"), Level.INFO, "Something happened", null, null);
        return JsonMapper.shared().readTree(new String(json.encode(event), StandardCharsets.UTF_8));
    }

    @Test
    void standsInEachLineAboutARequestAndInItsAnswer() throws ServletException, IOException {
        var lines = new ArrayList<JsonNode>();
        var answer = new MockHttpServletResponse();
        new CorrelationFilter().doFilter(new MockHttpServletRequest(), answer, (asked, answered) -> {
            lines.add(line());
            lines.add(line());
        });

        assertThat(answer.getHeader("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.path("correlation").asString()).isEqualTo(answer.getHeader("X-Request-Id")));
        assertThat(line().has("correlation")).as("after the request").isFalse();
    }
}
