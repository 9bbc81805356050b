package org.rogatory.web.shared;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** An address with words in its query that somebody may have typed: a plus in them stays one, and is no space. */
public final class TypedAddress {

    private TypedAddress() {}

    /** The address with every name and value of its query encoded as a whole; its path is one of ours. */
    public static String of(UriComponentsBuilder address) {
        var encoded = new LinkedMultiValueMap<String, @Nullable String>();
        address.build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(
                        value -> encoded.add(UriUtils.encode(name, StandardCharsets.UTF_8), strict(value))));
        return address.cloneBuilder().replaceQueryParams(encoded).build(true).toUriString();
    }

    /** What a query may hold as it is stays as it is for {@code UriUtils.encodeQueryParams}, a plus, too. */
    private static @Nullable String strict(@Nullable String typed) {
        return typed == null ? null : UriUtils.encode(typed, StandardCharsets.UTF_8);
    }
}
