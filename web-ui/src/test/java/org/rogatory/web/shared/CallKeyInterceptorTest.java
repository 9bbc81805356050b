package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

/** A key that says nothing is refused whichever call it comes with; a page knows no such header. */
class CallKeyInterceptorTest {

    private final CallKeyInterceptor keys = new CallKeyInterceptor();

    /** Calls of a national system; no class of its own, so that no node of the tests finds it. */
    @RestController
    final class Calls {

        void done() {}
    }

    /** A page. */
    @Controller
    final class Page {

        void done() {}
    }

    private boolean passes(MockHttpServletRequest request, Object bean) throws Exception {
        var handler = new HandlerMethod(bean, bean.getClass().getDeclaredMethod("done"));
        return keys.preHandle(request, new MockHttpServletResponse(), handler);
    }

    private static MockHttpServletRequest with(String key) {
        var request = new MockHttpServletRequest("POST", "/api/v1/cases");
        request.addHeader("Idempotency-Key", key);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t "})
    void aKeyThatSaysNothingIsRefusedWithTheNameOfItsHeader(String key) throws Exception {
        assertThatThrownBy(() -> passes(with(key), new Calls())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("idempotency-key-blank");
            assertThat(refusal.fields()).containsExactly("Idempotency-Key");
            assertThat(ProblemStatus.of(refusal).value()).isEqualTo(400);
        });
        assertThat(passes(with(key), new Page())).isTrue();
    }

    @Test
    void aCallWithAKeyOrWithoutOneIsMade() throws Exception {
        assertThat(passes(with("k"), new Calls())).isTrue();
        assertThat(passes(new MockHttpServletRequest("POST", "/api/v1/cases"), new Calls()))
                .isTrue();
    }
}
