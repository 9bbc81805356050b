package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.VerbNames;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every call of the interface has a scope, and a token without it makes none. */
class ScopeOfActsTest {

    private static final String INTERFACE = "/api/v1/";
    private static final String OPEN = "/api/v1/verify";

    private static final ReferenceData LAW = ReferenceData.load();

    private final ScopeOfActs scopes = new ScopeOfActs(LAW.lifecycles());

    private static MockHttpServletRequest call(String method, String path) {
        var call = new MockHttpServletRequest(method, path);
        call.setServletPath(path);
        return call;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/v1/cases                                     | rogatory.read
            POST   | /api/v1/cases                                     | rogatory.draft
            PUT    | /api/v1/cases/UZ-1/content                        | rogatory.draft
            PUT    | /api/v1/cases/UZ-1/paper-content                  | rogatory.office
            PUT    | /api/v1/cases/UZ-1/their-letter                   | rogatory.office
            POST   | /api/v1/cases/UZ-1/documents                      | rogatory.documents
            PATCH  | /api/v1/cases/UZ-1/uploads/u-1                    | rogatory.documents
            POST   | /api/v1/cases/UZ-1/documents/d-1/signing/personal | rogatory.sign
            POST   | /api/v1/cases/UZ-1/documents/d-1/signing/approval | rogatory.sign
            POST   | /api/v1/cases/UZ-1/sign                           | rogatory.sign
            POST   | /api/v1/cases/UZ-1/messages/m-1/sealed/open       | rogatory.sealed
            POST   | /api/v1/cases/UZ-1/submit                         | rogatory.act
            POST   | /api/v1/cases/UZ-1/record-result                  | rogatory.act
            POST   | /api/v1/cases/UZ-1/approve                        | rogatory.decide
            POST   | /api/v1/cases/UZ-1/assign                         | rogatory.decide
            POST   | /api/v1/cases/UZ-1/archive/close                  | rogatory.archive
            POST   | /api/v1/archive/acts/a-1/execute                  | rogatory.archive
            POST   | /api/v1/access/files/UZ-1/challenge               | rogatory.access
            POST   | /api/v1/subject-exports/s-1/release               | rogatory.access
            POST   | /api/v1/cases/UZ-1/transmit                       | rogatory.send
            POST   | /api/v1/cases/UZ-1/request-information            | rogatory.send
            POST   | /api/v1/cases/UZ-1/ask-information                | rogatory.send
            POST   | /api/v1/cases/UZ-1/answer-information             | rogatory.send
            POST   | /api/v1/cases/received                            | rogatory.office
            POST   | /api/v1/journals/entries/e-1/void                 | rogatory.office
            """)
    void aCallNeedsTheScopeOfWhatItDoes(String method, String path, String scope) {
        assertThat(scopes.of(call(method, path))).contains(scope);
    }

    @Test
    void aShortNameNeedsTheScopeOfItsVerb() {
        assertThat(VerbNames.shortNames()).hasSizeGreaterThan(5).allSatisfy(name -> {
            var verb = VerbNames.address(VerbNames.verb(name));
            assertThat(scopes.of(call("POST", "/api/v1/cases/UZ-1/" + name)))
                    .isEqualTo(scopes.of(call("POST", "/api/v1/cases/UZ-1/" + verb)));
        });
    }

    @Test
    void aCallThatStandsNowhereIsRefusedWhateverTheTokenSays() {
        var call = call("POST", "/api/v1/something/new");
        var all = new TestingAuthenticationToken(
                "uz-registry", "", "SCOPE_rogatory.read", "SCOPE_rogatory.act", "SCOPE_rogatory.office");

        assertThat(scopes.of(call)).isEmpty();
        assertThat(granted(all, call)).isFalse();
        assertThat(scopes.of(call("POST", "/api/v1/cases/UZ-1/no-verb-of-this-name")))
                .isEmpty();
    }

    /** A program that writes requests for a drafter whose roles would allow more. */
    @Test
    void anAccountMayBeHeldToDraftingAndReading() {
        var writer = new TestingAuthenticationToken(
                "uz-registry", "", "ROLE_DRAFTER", "SCOPE_rogatory.read", "SCOPE_rogatory.draft");

        assertThat(granted(writer, call("POST", "/api/v1/cases"))).isTrue();
        assertThat(granted(writer, call("PUT", "/api/v1/cases/UZ-1/content"))).isTrue();
        assertThat(granted(writer, call("GET", "/api/v1/cases/UZ-1"))).isTrue();
        assertThat(granted(writer, call("PUT", "/api/v1/cases/UZ-1/paper-content")))
                .isFalse();
        for (var verb : new String[] {"submit", "approve", "sign", "transmit", "documents", "archive/close"}) {
            assertThat(granted(writer, call("POST", "/api/v1/cases/UZ-1/" + verb)))
                    .as(verb)
                    .isFalse();
        }
    }

    @Test
    void aTokenNarrowsWhatItsAccountMayDo() {
        var reader = new TestingAuthenticationToken("uz-registry", "", "ROLE_REGISTRAR", "SCOPE_rogatory.read");

        assertThat(granted(reader, call("GET", "/api/v1/tasks"))).isTrue();
        assertThat(granted(reader, call("POST", "/api/v1/cases/UZ-1/transmit"))).isFalse();
        assertThat(granted(reader, call("POST", "/api/v1/cases"))).isFalse();
    }

    private boolean granted(TestingAuthenticationToken who, MockHttpServletRequest call) {
        return Objects.requireNonNull(scopes.authorize(() -> who, new RequestAuthorizationContext(call)))
                .isGranted();
    }

    @Test
    void everyCallOfTheInterfaceHasAScope() {
        var calls = calls();
        var without = new TreeSet<String>();
        for (var call : calls) {
            var parts = call.split(" ", 2);
            var path = parts[1].replace("/{verb}", "/submit").replaceAll("\\{[^}]+}", "x-1");
            if (scopes.of(call(parts[0], path)).isEmpty()) {
                without.add(call);
            }
        }
        assertThat(calls).hasSizeGreaterThan(100);
        assertThat(without).isEmpty();
    }

    private static List<String> calls() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("org.rogatory.web").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> calls(type, method)))
                .filter(call -> call.contains(" " + INTERFACE) && !call.contains(OPEN))
                .toList();
    }

    private static Stream<String> calls(Class<?> type, Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        var shared = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        var beginnings = shared == null ? new String[0] : shared.path();
        return Arrays.stream(own.method())
                .flatMap(verb -> paths(beginnings)
                        .flatMap(beginning -> paths(own.path()).map(end -> verb + " " + beginning + end)));
    }

    private static Stream<String> paths(String[] told) {
        return told.length == 0 ? Stream.of("") : Arrays.stream(told);
    }
}
