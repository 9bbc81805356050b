package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to where a cabinet is opened, and back to the page that lies in it. */
final class ShutCabinets {

    private static final String DOOR = "/cabinet/open";

    private ShutCabinets() {}

    static String door() {
        return DOOR;
    }

    /** The door from which a reader comes back to the page that he asks for now. */
    static String doorBefore(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var page = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return UriComponentsBuilder.fromPath(DOOR)
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(page)
                .toUriString();
    }
}
