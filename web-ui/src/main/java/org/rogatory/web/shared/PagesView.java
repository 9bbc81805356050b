package org.rogatory.web.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a long list continues: the addresses of its neighbours, null at either end. Lists are not counted. */
public record PagesView(@Nullable String previous, @Nullable String next) {

    /** A list that goes on, if it does, at the address its last line makes. */
    public static <T> PagesView of(Listed<T> page, Function<T, String> address) {
        return new PagesView(null, page.goesOnAfter().map(address).orElse(null));
    }

    /** The same of a list that shows the newest first, and goes on after a place. */
    public static <T> PagesView newest(Listed<T> page, String path, Function<T, ListPlace> place) {
        return of(
                page,
                last -> TypedAddress.of(UriComponentsBuilder.fromPath(path)
                        .queryParam("after", place.apply(last).text())));
    }
}
