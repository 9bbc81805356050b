package org.rogatory.web.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists of the interface, page by page: how many at once, and the header that leads to the next page. */
public final class ApiPages {

    private static final int USUAL = 100;
    private static final int LONGEST = 200;

    private ApiPages() {}

    /** How many at once: from 1 to 200, 100 where nothing is said. */
    public static int size(@Nullable String limit) {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > LONGEST) {
            throw Refusal.of("limit-unreadable", "limit");
        }
        return Integer.parseInt(limit);
    }

    /** From where on a list that shows the newest first is asked for; its beginning where nothing is said. */
    public static ListPlace place(String after) {
        var place = ListPlace.of(after);
        if (!after.isEmpty() && place.equals(ListPlace.START)) {
            throw Refusal.of("unknown-cursor", "after");
        }
        return place;
    }

    /** What is shown of a list that was read one line further than the page. */
    public static <T> List<T> shown(List<T> found, int size) {
        return found.subList(0, Math.min(size, found.size()));
    }

    /** An answer; if more was found than is shown it names the page that begins after the last line shown. */
    public static <T> ResponseEntity.BodyBuilder answer(
            List<T> found, int size, UriComponentsBuilder address, Function<T, String> place) {
        var answer = ResponseEntity.ok();
        if (found.size() > size) {
            var last = place.apply(found.get(size - 1));
            answer.header(HttpHeaders.LINK, next(address.queryParam("limit", size), last));
        }
        return answer;
    }

    /** The same of a page as people turn it, asked for by this; what is not said stays away. */
    public static <T> ResponseEntity.BodyBuilder page(
            Listed<T> page, String path, Map<String, String> asked, Function<T, String> place) {
        var answer = ResponseEntity.ok();
        page.goesOnAfter().map(place).ifPresent(last -> {
            var address = UriComponentsBuilder.fromPath(path);
            asked.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    address.queryParam(name, value);
                }
            });
            answer.header(HttpHeaders.LINK, next(address, last));
        });
        return answer;
    }

    private static String next(UriComponentsBuilder address, String last) {
        return "<" + TypedAddress.of(address.queryParam("after", last)) + ">; rel=\"next\"";
    }
}
