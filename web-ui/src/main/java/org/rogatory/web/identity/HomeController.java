package org.rogatory.web.identity;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The first page, and the sign of life of a reader who wants to stay signed in. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "redirect:/work";
    }

    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep() {
        // Asking is enough: every request of a signed-in reader prolongs his session.
    }
}
