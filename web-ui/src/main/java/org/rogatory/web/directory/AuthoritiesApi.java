package org.rogatory.web.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The States and their authorities for national systems: the keys that requests and acts name. */
@RestController
@Tag(name = "directory")
class AuthoritiesApi {

    private final Directory directory;

    AuthoritiesApi(Directory directory) {
        this.directory = directory;
    }

    /** A State; whether its files are kept on this node. */
    record StateJson(String state, String name, boolean hosted) {}

    /** An authority; {@code mlaDefault} is the one a request to its State is addressed to where nothing is said. */
    record AuthorityJson(
            String key,
            String state,
            String kind,
            @Nullable String parent,
            String name,
            boolean mlaDefault,
            List<String> letterLanguages) {

        static AuthorityJson of(Authority authority, Locale reader) {
            return new AuthorityJson(
                    authority.key(),
                    authority.state(),
                    authority.kind(),
                    authority.parent(),
                    authority.name().in(reader),
                    authority.mlaDefault(),
                    authority.letterLanguages());
        }
    }

    @GetMapping("/api/v1/states")
    @Operation(summary = "The States of the directory")
    List<StateJson> states(Locale reader) {
        return directory.states().stream()
                .map(code -> new StateJson(code, directory.stateName(code, reader), directory.hosts(code)))
                .toList();
    }

    @GetMapping("/api/v1/authorities")
    @Operation(summary = "The authorities of a State, with the keys that requests and acts name")
    List<AuthorityJson> authorities(@RequestParam(required = false) @Nullable String state, Locale reader) {
        if (state == null || !directory.states().contains(state)) {
            throw Refusal.of("unknown-state", "state");
        }
        return directory.authorities(state).stream()
                .map(authority -> AuthorityJson.of(authority, reader))
                .toList();
    }
}
