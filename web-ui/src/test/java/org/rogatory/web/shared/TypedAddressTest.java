package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Listed;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses carry what was typed as it was typed. */
class TypedAddressTest {

    private static UriComponentsBuilder asked() {
        return UriComponentsBuilder.fromPath("/work/all").queryParam("person", "a+b & {c}");
    }

    @Test
    void whatStandsInItIsReadAsItWasTyped() {
        assertThat(TypedAddress.of(asked())).isEqualTo("/work/all?person=a%2Bb%20%26%20%7Bc%7D");
        assertThat(TypedAddress.of(UriComponentsBuilder.fromPath("/work/all"))).isEqualTo("/work/all");
    }

    @Test
    void theNextPageIsAskedForTheSameWords() {
        var found = List.of("one", "t+o");

        var answer = ApiPages.answer(found, 1, asked(), last -> last).build();
        var page = ApiPages.page(new Listed<>(found, true), "/api/v1/providers", Map.of("kind", "a+b"), last -> last)
                .build();

        assertThat(answer.getHeaders().getFirst(HttpHeaders.LINK))
                .isEqualTo("</work/all?person=a%2Bb%20%26%20%7Bc%7D&limit=1&after=one>; rel=\"next\"");
        assertThat(page.getHeaders().getFirst(HttpHeaders.LINK))
                .isEqualTo("</api/v1/providers?kind=a%2Bb&after=t%2Bo>; rel=\"next\"");
    }
}
