package org.rogatory.web.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way out of a quiet page, also for somebody whose session has ended. It leads away and changes nothing: whoever
 * comes back goes on where he was.
 */
@Controller
class LeaveController {

    private final LeaveSettings settings;
    private final CurrentReader reader;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    LeaveController(LeaveSettings settings, CurrentReader reader, Directory directory, Words words, Clock clock) {
        this.settings = settings;
        this.reader = reader;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/leave")
    ModelAndView leave(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var officer = reader.officer();
        return settings.of(officer.map(Officer::state))
                .map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(() -> new ModelAndView("referral/leave", "today", today(officer)));
    }

    private String today(Optional<Officer> officer) {
        var zone = officer.map(Officer::authority).map(directory.times()::zone).orElse(clock.getZone());
        return words.dateWithDay(LocalDate.ofInstant(clock.instant(), zone));
    }
}
