package org.rogatory.web.identity;

import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.Navigation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The first page, and the sign of life of a reader who wants to stay signed in. */
@Controller
class HomeController {

    private final Navigation navigation;
    private final CurrentReader reader;

    HomeController(Navigation navigation, CurrentReader reader) {
        this.navigation = navigation;
        this.reader = reader;
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + navigation.beginning(reader.officer());
    }

    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep() {
        // Asking is enough: every request of a signed-in reader prolongs his session.
    }
}
