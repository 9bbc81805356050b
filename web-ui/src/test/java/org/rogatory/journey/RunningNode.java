package org.rogatory.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * One node with the demo world, its job executor on and its data in a folder of its own. The only whole context of this
 * module: every test of pages and interface extends this class and makes the files it changes itself.
 */
@Tag("engine")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningNode {

    static final String TEMPLATE = "x-template";

    private static final Path DATA = folder();

    /** Says by which template a page was made, so that a reader knows what kinds of pages he has seen. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Told {

        @Bean
        MappedInterceptor templatesTold() {
            return new MappedInterceptor(new String[] {"/**"}, new HandlerInterceptor() {
                @Override
                public void postHandle(
                        HttpServletRequest request,
                        HttpServletResponse response,
                        Object handler,
                        @Nullable ModelAndView page) {
                    var template = page == null ? null : page.getViewName();
                    if (template != null && !template.startsWith("redirect:")) {
                        response.setHeader(TEMPLATE, template);
                    }
                }
            });
        }
    }

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("rogatory.data", DATA::toString);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "node-")
                    .toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The address of the node, without a slash at the end. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    /** A national system that calls as this officer. */
    protected final NationalSystem as(String username) {
        return new NationalSystem(address(), username);
    }
}
